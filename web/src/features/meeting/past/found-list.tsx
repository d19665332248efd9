import type { MinutesFoundView } from '@rembuk/contract/meetings'
import { For, type JSX } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Icon } from '../../../ui/icon'
import { meetingAddress } from '../addresses'
import listStyles from '../list/list.module.css'
import { t } from './words'

/** Minutes in which the words occur, with where. */
export const FoundList = (props: {
  partnershipId: string
  found: MinutesFoundView['found']
}): JSX.Element => (
  <ul class={listStyles.rows}>
    <For each={props.found}>
      {({ number, meetingId, title, day, hits }) => (
        <li>
          <a class={listStyles.row} href={meetingAddress(props.partnershipId, meetingId)}>
            <span class={listStyles.rowText}>
              <span class={listStyles.strong}>{t().line(formatCount(number), title)}</span>
              <span class={listStyles.soft}>{formatDay(day)}</span>
              <For each={hits}>
                {({ part, text }) => (
                  <span>
                    <span class={listStyles.soft}>{t().parts[part]}:</span> {text}
                  </span>
                )}
              </For>
            </span>
            <Icon name="chevron" size={20} />
          </a>
        </li>
      )}
    </For>
  </ul>
)
