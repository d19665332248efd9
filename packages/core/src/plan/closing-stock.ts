import type { Thousandths } from '../quantity'
import type { Plan, Product } from './plan'
import { projectProduct } from './projection'

/** Stock of one product with which the next period starts. */
export interface ClosingStock {
  /** At the cooperative. */
  opening: Thousandths
  /** In the product's order. */
  makers: { partyId: string; opening: Thousandths }[]
}

const atLeastNothing = (balance: number | undefined): Thousandths => Math.max(0, balance ?? 0)

/**
 * The projected stock at the end of a plan, for the next one to start from until somebody counts.
 * What lacks at the end is no stock: it counts as 0 and is not carried over.
 */
export const closingStock = (product: Product, plan: Plan): ClosingStock => {
  const { stock, makers } = projectProduct(product, plan)
  return {
    opening: atLeastNothing(stock.at(-1)),
    makers: makers.map((maker) => ({ partyId: maker.partyId, opening: atLeastNothing(maker.stock.at(-1)) })),
  }
}
