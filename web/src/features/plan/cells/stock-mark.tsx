import type { Balance, StockMark } from '@rembuk/core/plan/stock'
import { type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/format'
import { t } from '../t'
import styles from './stock-mark.module.css'

const symbols = { shortage: '▼', 'below-safety': '△', ok: '✓' } as const
const classes = {
  shortage: styles.shortage,
  'below-safety': styles.belowSafety,
  ok: styles.ok,
}

/** A stock with what it means: symbol, words and colour. A shortage shows how much is missing. */
export const StockMarkText = (props: { balance: Balance; mark: StockMark; plain?: boolean }): JSX.Element => (
  <span
    class={`${styles.mark} ${props.plain && props.mark.kind === 'ok' ? styles.plain : classes[props.mark.kind]}`}
  >
    <Show when={!(props.plain && props.mark.kind === 'ok')}>
      <span aria-hidden="true">{symbols[props.mark.kind]}</span>
    </Show>
    <span>
      {props.mark.kind === 'shortage'
        ? t().short(formatQuantity(props.mark.size))
        : formatQuantity(props.balance)}
    </span>
  </span>
)
