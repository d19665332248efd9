import type { Thousandths } from '../quantity'
import type { Material } from './material/material'
import { planMaterial } from './material/material-plan'
import type { Plan, Product } from './plan'
import { projectProduct } from './projection'

/** Stock of one product with which the next period starts. */
export interface ClosingStock {
  /** At the cooperative. */
  opening: Thousandths
  /** In the product's order. */
  makers: { partyId: string; opening: Thousandths }[]
  /** In the product's order; absent where it goes to none. */
  outlets?: { outletId: string; opening: Thousandths }[]
}

const atLeastNothing = (balance: number | undefined): Thousandths => Math.max(0, balance ?? 0)

/**
 * The projected stock at the end of a plan's week `lastWeek`, counted from 0, for the next plan to start
 * from until somebody counts. What lacks is no stock: it counts as 0 and is not carried over.
 */
export const closingStock = (
  product: Product,
  plan: Pick<Plan, 'start' | 'weeks'>,
  lastWeek: number = plan.weeks - 1,
): ClosingStock => {
  const { stock, makers, outlets } = projectProduct(product, plan)
  return {
    opening: atLeastNothing(stock[lastWeek]),
    makers: makers.map(({ partyId, stock: own }) => ({ partyId, opening: atLeastNothing(own[lastWeek]) })),
    ...(outlets.length === 0
      ? {}
      : {
          outlets: outlets.map(({ outletId, stock: own }) => ({
            outletId,
            opening: atLeastNothing(own[lastWeek]),
          })),
        }),
  }
}

/** What is left of a material at the end of week `lastWeek`, when everything that the plan orders arrives. */
export const closingMaterial = (
  material: Material,
  plan: Plan,
  lastWeek: number = plan.weeks - 1,
): Thousandths => atLeastNothing(planMaterial(plan, material, plan.start).projected[lastWeek])
