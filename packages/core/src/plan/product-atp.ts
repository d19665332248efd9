import type { Thousandths } from '../quantity'
import { availableToPromise } from './atp'
import type { Product } from './plan'
import type { ProductProjection } from './projection'

/**
 * What the cooperative can still promise of a product in each week (siap dijanjikan): what comes in, as
 * deliveries and other receipts, against what surely leaves, as firm orders, other issues and
 * what goes to outlets (`availableToPromise`). A week that was counted starts anew from its count, so
 * nothing is taken back across it. As many weeks as the projection, which is that of the same product.
 */
export const productAvailability = (
  product: Pick<Product, 'opening' | 'orders' | 'otherReceipts' | 'otherIssues' | 'counted'>,
  { delivered, outlets }: Pick<ProductProjection, 'delivered' | 'outlets'>,
): Thousandths[] => {
  const { opening, orders, otherReceipts, otherIssues, counted } = product
  const receipts = delivered.map((quantity, week) => quantity + (otherReceipts?.[week] ?? 0))
  const leaving = delivered.map((_, week) =>
    outlets.reduce(
      (sum, outlet) => sum + (outlet.delivered[week] ?? 0),
      (orders?.[week] ?? 0) + (otherIssues?.[week] ?? 0),
    ),
  )
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
