import type { PartyView } from '@rembuk/contract/partnerships'
import type { SharingView } from '@rembuk/contract/sharing'
import { For, type JSX } from 'solid-js'
import { formatLongMoment, formatMomentDay } from '../../i18n/format'
import { formatCount } from '../../i18n/numbers'
import { Card } from '../../ui/card'
import { t } from './messages'
import styles from './sharing.module.css'

/** Signs of a seal that are enough to compare it by eye. */
const SEAL_SIGNS = 12

type Decision = SharingView['record'][number]

/** Every decision with its number, time, person and seal, the newest first. */
export const RecordList = (props: {
  record: readonly Decision[]
  parties: readonly PartyView[]
}): JSX.Element => {
  const partyName = (partyId: string) => props.parties.find(({ id }) => id === partyId)?.name ?? partyId
  const what = ({ kind, partyId, toName, level, until }: Decision): string =>
    kind === 'granted' && level && until !== undefined
      ? t().recordGranted(
          partyName(partyId),
          toName || t().unknown,
          t().levels[level].toLocaleLowerCase(),
          formatMomentDay(until),
        )
      : t().recordWithdrawn(partyName(partyId), toName || t().unknown)
  return (
    <Card>
      <details class={styles.record}>
        <summary>{t().record}</summary>
        <p class={styles.soft}>{t().recordLead}</p>
        <ol class={styles.parties}>
          <For each={props.record}>
            {(each) => (
              <li class={styles.party}>
                <p class={styles.strong}>
                  {t().recordNumber(formatCount(each.n))} · {what(each)}
                </p>
                <p class={styles.soft}>{t().recordBy(each.name || t().unknown, formatLongMoment(each.at))}</p>
                <p class={styles.soft} title={each.hash}>
                  {t().seal(each.hash.slice(0, SEAL_SIGNS))}
                </p>
              </li>
            )}
          </For>
        </ol>
      </details>
    </Card>
  )
}
