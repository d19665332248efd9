import type { SentReportView } from '@rembuk/contract/scheduled-reports'
import { For, type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { formatWeekdayName } from '../../../i18n/format-clock'
import { Chip, type ChipTone } from '../../../ui/chip'
import { Icon, type IconName } from '../../../ui/icon'
import styles from './scheduled.module.css'
import { t } from './words'

/** After this long, in milliseconds, nobody is sending it any more. */
const SENDING_MS = 15 * 60_000

type Shown = keyof ReturnType<typeof t>['outcomes']

const tones: Record<Shown, ChipTone> = {
  sent: 'fine',
  sending: 'plain',
  unsure: 'warning',
  failed: 'warning',
}
const icons: Record<Shown, IconName> = {
  sent: 'check',
  sending: 'history',
  unsure: 'warning',
  failed: 'warning',
}

const shownOf = ({ outcome, at }: SentReportView): Shown =>
  outcome === 'sending' && at + SENDING_MS < Date.now() ? 'unsure' : outcome

const Sent = (props: { report: SentReportView }): JSX.Element => {
  const shown = () => shownOf(props.report)
  const day = () => `${formatWeekdayName(props.report.day)}, ${formatDay(props.report.day)}`
  return (
    <li>
      <details class={styles.report} data-report={props.report.day}>
        <summary>
          <span class={styles.when}>
            <span class={styles.day}>{t().report(day())}</span>
            <span class={styles.soft}>{t().ways[props.report.by]}</span>
          </span>
          <Chip tone={tones[shown()]} icon={icons[shown()]}>
            {t().outcomes[shown()]}
          </Chip>
          <span class={styles.way}>
            <Icon name="chevron" />
          </span>
        </summary>
        <p class={styles.text}>{props.report.text}</p>
      </details>
    </li>
  )
}

/** The reports that were sent, as they were sent, the latest first. */
export const SentList = (props: { sent: readonly SentReportView[] }): JSX.Element => (
  <section class={styles.sent} aria-labelledby="laporan-terkirim">
    <h2 id="laporan-terkirim">{t().sent}</h2>
    <Show when={props.sent.length > 0} fallback={<p class={styles.soft}>{t().nothingSent}</p>}>
      <ul class={styles.reports}>
        <For each={props.sent}>{(report) => <Sent report={report} />}</For>
      </ul>
    </Show>
  </section>
)
