import type { Plan } from '@rembuk/core/plan/plan'
import { capacityProblems } from '@rembuk/core/plan/problems/capacity-problems'
import type { Rules } from '@rembuk/core/plan/problems/find-problems'
import { materialProblems } from '@rembuk/core/plan/problems/material-problems'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import { productProblems } from '@rembuk/core/plan/problems/product-problems'
import { byUrgency } from '@rembuk/core/plan/problems/urgency'

interface Kept {
  /** What the problems depend on: as long as these are the same, so are the problems. */
  from: readonly unknown[]
  problems: Problem[]
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])

/**
 * Finds every problem of a plan, the most urgent first, like core's `findProblems`. What was found for
 * a product, producer or material is kept, and found again only when one of its parts is another object.
 */
export const problemFinder = (): ((plan: Plan, rules: Rules) => Problem[]) => {
  const kept = new Map<string, Kept>()
  const keep = (key: string, from: readonly unknown[], find: () => Problem[]): Problem[] => {
    const before = kept.get(key)
    if (before && same(before.from, from)) return before.problems
    const problems = find()
    kept.set(key, { from, problems })
    return problems
  }
  return (plan, { thresholds, firstOrderDay }) => {
    const { start, weeks, products, capacities = [], materials = [] } = plan
    const problems = [
      ...products.flatMap((product) =>
        keep(`product/${product.id}`, [product, start, weeks, thresholds], () =>
          productProblems(product, plan, thresholds),
        ),
      ),
      ...capacities.flatMap((capacity) => {
        const made = products.filter(({ makers }) =>
          makers.some(({ partyId }) => partyId === capacity.partyId),
        )
        return keep(`capacity/${capacity.partyId}`, [capacity, start, weeks, thresholds, ...made], () =>
          capacityProblems(plan, capacity, thresholds),
        )
      }),
      ...materials.flatMap((material) => {
        const using = products.filter(({ recipe = [] }) =>
          recipe.some(({ materialId }) => materialId === material.id),
        )
        if (using.length === 0) return []
        return keep(`material/${material.id}`, [material, start, weeks, firstOrderDay, ...using], () =>
          materialProblems(plan, material, firstOrderDay),
        )
      }),
    ]
    return problems.sort(byUrgency)
  }
}
