import type { Balance, StockMark } from '@rembuk/core/plan/stock'
import type { Desk } from './desk'
import type { StockLine } from './lines'
import { producersStock } from './producers-stock'

/** The stock of a computed line at the end of a week counted from 0, with what it means. */
export const stockOf = (
  desk: Desk,
  line: StockLine,
  week: number,
): { balance: Balance; mark: StockMark } | undefined => {
  const projection = desk.projection(line.productId)
  if (!projection) return undefined
  if (line.kind === 'producer-stock') return producersStock(projection, week)
  const balance = projection.stock[week]
  const mark = projection.marks[week]
  return balance === undefined || mark === undefined ? undefined : { balance, mark }
}
