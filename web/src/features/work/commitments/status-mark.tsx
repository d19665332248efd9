import type { ItemStatus } from '@rembuk/core/work/work-item'
import type { JSX } from 'solid-js'
import styles from './commitments.module.css'
import { t } from './words'

const symbols: Record<ItemStatus, string> = {
  open: '○',
  ready: '◔',
  sent: '◑',
  partial: '◕',
  rejected: '✕',
  unanswered: '?',
  disputed: '!',
  waiting: '…',
  due: 'Rp',
  done: '✓',
  cancelled: '–',
}

const tones: Partial<Record<ItemStatus, string>> = {
  rejected: 'trouble',
  disputed: 'trouble',
  unanswered: 'attention',
  due: 'attention',
  partial: 'attention',
  done: 'fine',
}

/** How far a promise has come, as a symbol with words. */
export const StatusMark = (props: { status: ItemStatus; isLate: boolean }): JSX.Element => (
  <span class={`${styles.marks}`}>
    <span class={`${styles.mark} ${styles[tones[props.status] ?? 'plain'] ?? ''}`}>
      <span aria-hidden="true">{symbols[props.status]}</span> {t().statuses[props.status]}
    </span>
    {props.isLate && (
      <span class={`${styles.mark} ${styles.trouble}`}>
        <span aria-hidden="true">▲</span> {t().late}
      </span>
    )}
  </span>
)
