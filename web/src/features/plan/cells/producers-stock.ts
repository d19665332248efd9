import type { ProductProjection } from '@rembuk/core/plan/projection'
import type { Balance, StockMark } from '@rembuk/core/plan/stock'

/**
 * Stock at all producers of a product at the end of a week. Its mark is a shortage as soon as one
 * producer has promised more than it has: another's stock does not fill that gap.
 */
export const producersStock = (
  { makers }: ProductProjection,
  week: number,
): { balance: Balance; mark: StockMark } => {
  const balances = makers.map((maker) => maker.stock[week] ?? 0)
  const balance = balances.reduce((sum, each) => sum + each, 0)
  const missing = balances.reduce((sum, each) => sum + Math.max(0, -each), 0)
  return { balance, mark: missing > 0 ? { kind: 'shortage', size: missing } : { kind: 'ok', size: balance } }
}
