import { MAX_QUANTITY, parseQuantity, quantityToDecimalText, type Thousandths } from '@rembuk/core/quantity'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'

/** One base unit. */
const UNIT: Thousandths = 1000

/** What − and + change a number of this product by: its own step, or one base unit. */
export const stepOf = (product: Pick<ProductShape, 'step'> | undefined): Thousandths => product?.step ?? UNIT

/**
 * The text after `by` presses of + (of − where it is below zero), each one `step`, within bounds. With a step
 * of the product's own the first press goes to the next multiple of it. Text that is no number starts from nothing.
 */
export const stepped = (text: string, by: number, step: Thousandths = UNIT): string => {
  const parsed = parseQuantity(text)
  const quantity = parsed.ok ? parsed.quantity : 0
  const off = step === UNIT ? 0 : quantity % step
  const from = by < 0 && off > 0 ? quantity - off + step : quantity - off
  return quantityToDecimalText(Math.min(MAX_QUANTITY, Math.max(0, from + by * step)))
}
