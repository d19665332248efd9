import type { Thousandths } from '../../quantity'
import { excessOverCover } from '../cover'
import type { Product } from '../plan'
import type { Balance } from '../stock'
import type { SurplusLimit } from './problem'

/** How much is spare at the end of a week, and by which limit. */
export interface Surplus {
  size: Thousandths
  limit: SurplusLimit
}

/**
 * What the cooperative's stock is above its limits at the end of each week: above the product's ceiling, or more
 * than the next `maxCoverWeeks` take of it, as `issues` says for each week; the larger where both hold, size 0
 * where neither does.
 */
export const surplusByWeek = (
  { ceiling }: Pick<Product, 'ceiling'>,
  stock: readonly Balance[],
  issues: readonly Thousandths[],
  maxCoverWeeks: number | undefined,
): Surplus[] =>
  stock.map((balance, week) => {
    const following = issues.slice(week + 1, stock.length)
    const above = ceiling === undefined ? 0 : Math.max(0, balance - ceiling)
    const spare = maxCoverWeeks === undefined ? 0 : excessOverCover(balance, following, maxCoverWeeks)
    return above >= spare ? { size: above, limit: 'ceiling' } : { size: spare, limit: 'cover' }
  })
