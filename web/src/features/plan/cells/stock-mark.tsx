import type { Balance, StockMark } from '@rembuk/core/plan/stock'
import type { Thousandths } from '@rembuk/core/quantity'
import { type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/numbers'
import { t } from '../messages'
import styles from './stock-mark.module.css'

const symbols = { shortage: '▼', 'below-safety': '△', ok: '✓' } as const
const classes = {
  shortage: styles.shortage,
  'below-safety': styles.belowSafety,
  ok: styles.ok,
}

/** Characters of a missing quantity that leave room for a word before it in the grid. */
const ROOM_FOR_WORD = 2

const shortageWords = (size: Thousandths, narrow: boolean): string => {
  const quantity = formatQuantity(size)
  return narrow && quantity.length > ROOM_FOR_WORD ? `−${quantity}` : t().short(quantity)
}

/**
 * A stock with what it means: symbol, words and colour. A shortage shows how much is missing, in a
 * narrow place without the word where the number is long. `plain` leaves out what needs no attention.
 */
export const StockMarkText = (props: {
  balance: Balance
  mark: StockMark
  plain?: boolean
  narrow?: boolean
}): JSX.Element => (
  <span
    class={`${styles.mark} ${props.narrow && props.mark.kind === 'shortage' ? styles.narrow : ''} ${props.plain && props.mark.kind === 'ok' ? styles.plain : classes[props.mark.kind]}`}
  >
    <Show when={!(props.plain && props.mark.kind === 'ok')}>
      <span aria-hidden="true">{symbols[props.mark.kind]}</span>
    </Show>
    <span>
      {props.mark.kind === 'shortage'
        ? shortageWords(props.mark.size, props.narrow ?? false)
        : formatQuantity(props.balance)}
    </span>
  </span>
)
