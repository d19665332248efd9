import type { Thousandths } from '@rembuk/core/quantity'
import { type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/numbers'
import styles from './chart.module.css'
import { DASHES } from './dashes'
import { type StockWeek, shortWeeks } from './stock-weeks'
import { t } from './words'

const Entry = (props: { class?: string; words: string; children: JSX.Element }): JSX.Element => (
  <li class={props.class}>
    <svg width="32" height="16" viewBox="0 0 32 16" fill="none" stroke="currentColor" aria-hidden="true">
      {props.children}
    </svg>
    {props.words}
  </li>
)

/** What each line, pattern and sign of the chart stands for; only what the chart shows now. */
export const Legend = (props: {
  weeks: readonly StockWeek[]
  safety: Thousandths
  ceiling: Thousandths | undefined
}): JSX.Element => (
  <ul class={styles.legend}>
    <Entry class={styles.stock} words={t().stock}>
      <path d="M0 8H32" stroke-width="2.5" />
    </Entry>
    <Show when={props.safety > 0}>
      <Entry class={styles.safety} words={`${t().safety} ${formatQuantity(props.safety)}`}>
        <path d="M0 8H32" stroke-width="2" stroke-dasharray={DASHES.safety.join(' ')} />
      </Entry>
    </Show>
    <Show when={props.ceiling}>
      {(ceiling) => (
        <Entry class={styles.ceiling} words={`${t().ceiling} ${formatQuantity(ceiling())}`}>
          <path d="M0 8H32" stroke-width="2" stroke-dasharray={DASHES.ceiling.join(' ')} />
        </Entry>
      )}
    </Show>
    <Show when={shortWeeks(props.weeks).length > 0}>
      <Entry class={styles.shortage} words={t().shortage}>
        <path d="M0 15 10 1M7 15 17 1M14 15 24 1M21 15 31 1" stroke-width="1.5" />
        <path d="M11 4h10l-5 9z" fill="currentColor" />
      </Entry>
    </Show>
    <Show when={props.weeks.some(({ counted }) => counted !== undefined)}>
      <Entry class={styles.counted} words={t().counted}>
        <path d="M16 2l6 6-6 6-6-6z" stroke-width="2" />
      </Entry>
    </Show>
  </ul>
)
