import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { MeetingSettings } from '@rembuk/core/meeting/meeting-data'
import { type JSX, Show } from 'solid-js'
import { Icon } from '../../../ui/icon'
import { t as messages } from '../messages'
import styles from './list.module.css'
import { t } from './words'

/** Where a meeting is, and who leads it and writes. */
export const MeetingFacts = (props: {
  partnership: PartnershipDetail
  settings: Pick<MeetingSettings, 'place' | 'link' | 'chairId' | 'noteTakerId'>
}): JSX.Element => {
  const nameOf = (personId: string | undefined) => {
    if (personId === undefined) return undefined
    return props.partnership.people.find(({ id }) => id === personId)?.name || messages().someone
  }
  const roles = () =>
    [
      nameOf(props.settings.chairId) && t().chair(nameOf(props.settings.chairId) ?? ''),
      nameOf(props.settings.noteTakerId) && t().noteTaker(nameOf(props.settings.noteTakerId) ?? ''),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <Show when={props.settings.place}>
        <p class={styles.place}>
          <Icon name="place" size={20} />
          <span>{props.settings.place}</span>
        </p>
      </Show>
      <Show when={props.settings.link}>
        <p>
          <a class={styles.call} href={props.settings.link} target="_blank" rel="noreferrer">
            {t().call}
          </a>
        </p>
      </Show>
      <Show when={roles()}>
        <p class={styles.soft}>{roles()}</p>
      </Show>
    </>
  )
}
