import type { Rupiah } from '../agreement/terms'
import type { Thousandths } from '../quantity'

const HALF_UNIT = 500n

/**
 * The price of a quantity in whole rupiah: `quantity × price ÷ 1000`, a half rounded up. Exact for
 * quantities and prices within bounds. Throws RangeError for what is no whole number.
 */
export const amountDue = (quantity: Thousandths, price: Rupiah): Rupiah =>
  Number((BigInt(quantity) * BigInt(price) + HALF_UNIT) / 1000n)
