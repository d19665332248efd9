import type { Thousandths } from '../quantity'
import { availableToPromise } from './atp'
import type { Product } from './plan'

/**
 * What the cooperative can still promise of a product in each week (siap dijanjikan): what comes in, as
 * deliveries and other receipts, against what surely leaves, as firm orders and other issues
 * (`availableToPromise`). A week that was counted starts anew from its count, so nothing is taken back
 * across it. As many weeks as `delivered`, which is what all producers send.
 */
export const productAvailability = (
  product: Pick<Product, 'opening' | 'orders' | 'otherReceipts' | 'otherIssues' | 'counted'>,
  delivered: readonly Thousandths[],
): Thousandths[] => {
  const { opening, orders, otherReceipts, otherIssues, counted } = product
  const receipts = delivered.map((quantity, week) => quantity + (otherReceipts?.[week] ?? 0))
  const leaving = delivered.map((_, week) => (orders?.[week] ?? 0) + (otherIssues?.[week] ?? 0))
  const starts = delivered.flatMap((_, week) => (week === 0 || counted?.[week] !== undefined ? [week] : []))
  return starts.flatMap((start, index) => {
    const end = starts[index + 1]
    return availableToPromise({
      opening: counted?.[start] ?? opening,
      receipts: receipts.slice(start, end),
      orders: leaving.slice(start, end),
    })
  })
}
