import { MAX_QUANTITY, parseQuantity, quantityToDecimalText, type Thousandths } from '@rembuk/core/quantity'

/** One base unit. */
const UNIT: Thousandths = 1000

/** The text after one press of − or +, a whole unit down or up, within bounds; text that is no number starts from nothing. */
export const stepped = (text: string, direction: -1 | 1): string => {
  const parsed = parseQuantity(text)
  const quantity = parsed.ok ? parsed.quantity : 0
  return quantityToDecimalText(Math.min(MAX_QUANTITY, Math.max(0, quantity + direction * UNIT)))
}
