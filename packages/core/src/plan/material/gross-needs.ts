import type { Thousandths } from '../../quantity'
import { addFractions, type Fraction, fraction, NOTHING, roundUp } from '../fraction'
import type { Plan } from '../plan'
import type { RecipeLine } from './material'

const FULL_YIELD = 1000

/**
 * What making a quantity of a product uses of a material, exactly:
 * `production × quantity ÷ per × 1000 ÷ yieldPerMille`. Throws RangeError for a recipe out of bounds.
 */
export const exactNeed = (production: Thousandths, line: RecipeLine): Fraction => {
  const yieldPerMille = line.yieldPerMille ?? FULL_YIELD
  if (yieldPerMille > FULL_YIELD) throw new RangeError('a yield above one')
  return fraction(production, line.quantity * FULL_YIELD, line.per * yieldPerMille)
}

/** What one producer uses of a material for one product in one week. */
export interface MaterialUse {
  productId: string
  partyId: string
  production: Thousandths
  /** Rounded up to a thousandth. */
  need: Thousandths
}

/** The gross need of one week. */
export interface GrossNeed {
  /** The exact sum of all uses, rounded up to a thousandth once. */
  need: Thousandths
  /** Where it comes from: every use above zero, in the plan's order. */
  uses: MaterialUse[]
}

/**
 * The gross need of a material in each week of the plan, from the production of the same week: the
 * bill of materials exploded over all products and producers.
 */
export const grossNeeds = (plan: Plan, materialId: string): GrossNeed[] => {
  const lines = plan.products.flatMap((product) =>
    (product.recipe ?? [])
      .filter((line) => line.materialId === materialId)
      .map((line) => ({ product, line })),
  )
  return Array.from({ length: plan.weeks }, (_, week) => {
    let sum = NOTHING
    const uses: MaterialUse[] = []
    for (const { product, line } of lines)
      for (const { partyId, production } of product.makers) {
        const made = production[week] ?? 0
        if (made === 0 || line.quantity === 0) continue
        const exact = exactNeed(made, line)
        sum = addFractions(sum, exact)
        uses.push({ productId: product.id, partyId, production: made, need: roundUp(exact) })
      }
    return { need: roundUp(sum), uses }
  })
}
