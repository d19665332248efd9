import type { Rupiah } from '../agreement/terms'
import type { Thousandths } from '../quantity'
import type { MeasuredLine } from './measured-line'

/** What was agreed to be paid for a product that was accepted, and what was paid. */
export interface PaidPrice {
  productId: string
  /** Accepted. */
  quantity: Thousandths
  agreed: Rupiah
  paid: Rupiah
}

/** The agreed price against what was paid, by product, over the payments whose last day has passed. */
export const pricesOf = (payments: readonly MeasuredLine[]): PaidPrice[] => {
  const prices = new Map<string, PaidPrice>()
  for (const { productId, quantity = 0, promised, arrived } of payments) {
    const known = prices.get(productId) ?? { productId, quantity: 0, agreed: 0, paid: 0 }
    prices.set(productId, {
      productId,
      quantity: known.quantity + quantity,
      agreed: known.agreed + promised,
      paid: known.paid + arrived,
    })
  }
  return [...prices.values()].sort((a, b) => (a.productId < b.productId ? -1 : 1))
}

/** Rupiah for one base unit, a half rounded up; undefined where nothing was accepted. */
export const unitPrice = (rupiah: Rupiah, quantity: Thousandths): Rupiah | undefined =>
  quantity === 0 ? undefined : Number((BigInt(rupiah) * 2000n + BigInt(quantity)) / (2n * BigInt(quantity)))
