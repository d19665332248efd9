import type { Meeting } from '@rembuk/core/meeting/meeting'
import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../../../ui/icon'
import { meetingAddress } from '../addresses'
import { whenWords } from '../when/when-words'
import styles from './list.module.css'
import { t } from './words'

/** What is not as usual with a meeting: it is not held, or not on its own day. */
const oddWords = ({ status, reason, isMoved }: Meeting): string | undefined => {
  if (status === 'cancelled') return reason ? t().because(reason) : t().cancelled
  return isMoved ? t().moved : undefined
}

/** Meetings one below the other, each a link. */
export const LaterList = (props: {
  partnershipId: string
  timeZone: string
  meetings: readonly Meeting[]
}): JSX.Element => (
  <ul class={styles.rows}>
    <For each={props.meetings}>
      {(meeting) => (
        <li>
          <a class={styles.row} href={meetingAddress(props.partnershipId, meeting.id)}>
            <span class={styles.rowText}>
              <span
                class={styles.strong}
                classList={{ [styles.struck ?? '']: meeting.status === 'cancelled' }}
              >
                {whenWords(meeting, props.timeZone)}
              </span>
              <span class={styles.soft}>{meeting.title}</span>
              <Show when={oddWords(meeting)}>{(text) => <span class={styles.odd}>{text()}</span>}</Show>
            </span>
            <Icon name="chevron" size={20} />
          </a>
        </li>
      )}
    </For>
  </ul>
)
