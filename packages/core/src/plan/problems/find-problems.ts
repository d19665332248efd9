import type { Plan, Product } from '../plan'
import { capacityProblems } from './capacity-problems'
import { materialProblems } from './material-problems'
import type { Problem } from './problem'
import { productProblems } from './product-problems'
import type { Rules } from './rules'
import { byUrgency } from './urgency'

/**
 * Every problem of these products of a plan, of the producers who make them and of the materials they
 * use, the most urgent first. Without `products`, of the whole plan. One that began in a week that is over
 * is told from the first week on that is not.
 */
export const findProblems = (
  plan: Plan,
  rules: Rules,
  products: readonly Product[] = plan.products,
): Problem[] => {
  const makers = new Set(products.flatMap((product) => product.makers.map(({ partyId }) => partyId)))
  const used = new Set(products.flatMap(({ recipe = [] }) => recipe.map(({ materialId }) => materialId)))
  const capacities = (plan.capacities ?? []).filter(({ partyId }) => makers.has(partyId))
  const materials = (plan.materials ?? []).filter(({ id }) => used.has(id))
  const problems: Problem[] = [
    ...products.flatMap((product) => productProblems(product, plan, rules)),
    ...capacities.flatMap((capacity) => capacityProblems(plan, capacity, rules)),
    ...materials.flatMap((material) => materialProblems(plan, material, rules)),
  ]
  return problems.sort(byUrgency)
}
