import { For, type JSX, Show } from 'solid-js'
import { formatMoment } from '../../../i18n/format'
import type { Work } from '../../../work/work-state'
import styles from './details.module.css'
import { SayForm } from './say-form'
import { t } from './words'

/** What people say to one another about a promise. */
export const Remarks = (props: {
  work: Work
  commitmentId: string
  personName: (personId: string) => string
}): JSX.Element => {
  const remarks = () => props.work.state().remarks.get(props.commitmentId) ?? []
  const isPending = (id: string) => props.work.pending().some(({ entry }) => entry.key === id)
  return (
    <section class={styles.part}>
      <h3>{t().talk}</h3>
      <Show when={remarks().length > 0}>
        <ul class={styles.rows}>
          <For each={remarks()}>
            {(remark) => (
              <li class={styles.row}>
                <p>{remark.text}</p>
                <p class={styles.soft}>
                  {t().by(props.personName(remark.by.personId), formatMoment(remark.at))}
                  {isPending(remark.id) && ` · ${t().onDevice}`}
                </p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.work.me.partyId !== undefined}>
        <SayForm
          work={props.work}
          about={{ commitmentId: props.commitmentId }}
          label={t().say}
          send={t().send}
        />
      </Show>
    </section>
  )
}
