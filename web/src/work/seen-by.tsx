import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { noticeKey, type WorkState } from '@rembuk/core/work/work-state'
import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../ui/icon'
import styles from './seen-by.module.css'
import { t } from './seen-words'

/** Who of the parties' people has seen what an agreed version changes, and who has not yet. */
export const SeenBy = (props: {
  title: string
  partnership: PartnershipDetail
  state: WorkState
  version: number
}): JSX.Element => {
  const people = () => props.partnership.people.filter(({ partyId }) => partyId !== undefined)
  const partyOf = (partyId: string | undefined): string =>
    props.partnership.parties.find(({ id }) => id === partyId)?.name ?? ''
  const saw = (id: string | undefined): boolean =>
    id !== undefined && props.state.noticed.has(noticeKey(id, props.version))
  return (
    <section class={styles.seen}>
      <h2>{props.title}</h2>
      <ul class={styles.people}>
        <For each={people()}>
          {(person) => (
            <li class={styles.person}>
              <span>
                {person.name || t().someone}
                <Show when={partyOf(person.partyId)}>
                  {(name) => <span class={styles.soft}> · {name()}</span>}
                </Show>
              </span>
              <span class={styles.mark} classList={{ [styles.saw ?? '']: saw(person.id) }}>
                <Icon name={saw(person.id) ? 'check' : 'minus'} size={18} />
                {saw(person.id) ? t().saw : t().sawNot}
              </span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
