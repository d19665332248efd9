import type { Day } from '../../calendar'
import type { Plan, Product } from '../plan'
import { capacityProblems } from './capacity-problems'
import { materialProblems } from './material-problems'
import type { Problem } from './problem'
import { productProblems } from './product-problems'
import type { Thresholds } from './thresholds'
import { byUrgency } from './urgency'

/** By what a plan is judged. */
export interface Rules {
  thresholds: Thresholds
  /** Before this day no material can be ordered any more: the plan's start, or today when it is later. */
  firstOrderDay: Day
}

/**
 * Every problem of these products of a plan, of the producers who make them and of the materials they
 * use, the most urgent first. Without `products`, of the whole plan.
 */
export const findProblems = (
  plan: Plan,
  { thresholds, firstOrderDay }: Rules,
  products: readonly Product[] = plan.products,
): Problem[] => {
  const makers = new Set(products.flatMap((product) => product.makers.map(({ partyId }) => partyId)))
  const used = new Set(products.flatMap(({ recipe = [] }) => recipe.map(({ materialId }) => materialId)))
  const capacities = (plan.capacities ?? []).filter(({ partyId }) => makers.has(partyId))
  const materials = (plan.materials ?? []).filter(({ id }) => used.has(id))
  const problems: Problem[] = [
    ...products.flatMap((product) => productProblems(product, plan, thresholds)),
    ...capacities.flatMap((capacity) => capacityProblems(plan, capacity, thresholds)),
    ...materials.flatMap((material) => materialProblems(plan, material, firstOrderDay)),
  ]
  return problems.sort(byUrgency)
}
