import type { Thousandths } from '../../quantity'
import { excessOverCover } from '../cover'
import { demandOf } from '../demand'
import type { Product } from '../plan'
import type { Balance } from '../stock'
import type { SurplusLimit } from './problem'

/** How much is spare at the end of a week, and by which limit. */
export interface Surplus {
  size: Thousandths
  limit: SurplusLimit
}

/**
 * What the cooperative's stock is above its limits at the end of each week: above the product's
 * ceiling, or more than `maxCoverWeeks` of following demand; the larger where both hold, size 0 where
 * neither does.
 */
export const surplusByWeek = (
  product: Product,
  stock: readonly Balance[],
  maxCoverWeeks: number | undefined,
): Surplus[] => {
  const demand = demandOf(product.demand, product.orders)
  return stock.map((balance, week) => {
    const following = demand.slice(week + 1, stock.length)
    const above = product.ceiling === undefined ? 0 : Math.max(0, balance - product.ceiling)
    const spare = maxCoverWeeks === undefined ? 0 : excessOverCover(balance, following, maxCoverWeeks)
    return above >= spare ? { size: above, limit: 'ceiling' } : { size: spare, limit: 'cover' }
  })
}
