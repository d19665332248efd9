import type { Plan } from '@rembuk/core/plan/plan'
import { capacityProblems } from '@rembuk/core/plan/problems/capacity-problems'
import { materialProblems } from '@rembuk/core/plan/problems/material-problems'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import { productProblems } from '@rembuk/core/plan/problems/product-problems'
import type { Rules } from '@rembuk/core/plan/problems/rules'
import { byUrgency } from '@rembuk/core/plan/problems/urgency'

interface Kept {
  /** What the problems depend on: as long as these are the same, so are the problems. */
  from: readonly unknown[]
  problems: Problem[]
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])

/** The order of `before` for what is still there, with what is new in its place. */
const reordered = (before: readonly Problem[], now: readonly Problem[]): Problem[] => {
  const [known, wanted] = [new Set(before), new Set(now)]
  const stays = before.filter((problem) => wanted.has(problem))
  const comes = now.filter((problem) => !known.has(problem)).sort(byUrgency)
  const ordered: Problem[] = []
  let next = 0
  for (const problem of comes) {
    for (let stay = stays[next]; stay && byUrgency(stay, problem) <= 0; stay = stays[++next])
      ordered.push(stay)
    ordered.push(problem)
  }
  return [...ordered, ...stays.slice(next)]
}

/**
 * Finds every problem of a plan, the most urgent first, like core's `findProblems`, in steps between
 * which something else can be done. What was found for a product, producer or material is kept, and
 * found again only when one of its parts is another object.
 */
export const problemFinder = (): ((plan: Plan, rules: Rules) => Generator<void, Problem[]>) => {
  const kept = new Map<string, Kept>()
  let ordered: Problem[] = []
  const keep = (key: string, from: readonly unknown[], find: () => Problem[]): Problem[] => {
    const before = kept.get(key)
    if (before && same(before.from, from)) return before.problems
    const problems = find()
    kept.set(key, { from, problems })
    return problems
  }
  return function* (plan, rules) {
    const { thresholds, firstDay } = rules
    const { start, weeks, products, capacities = [], materials = [] } = plan
    const problems: Problem[] = []
    for (const product of products) {
      problems.push(
        ...keep(`product/${product.id}`, [product, start, weeks, thresholds, firstDay], () =>
          productProblems(product, plan, rules),
        ),
      )
      yield
    }
    for (const capacity of capacities) {
      const made = products.filter(({ makers }) => makers.some(({ partyId }) => partyId === capacity.partyId))
      problems.push(
        ...keep(`capacity/${capacity.partyId}`, [capacity, start, weeks, thresholds, firstDay, ...made], () =>
          capacityProblems(plan, capacity, rules),
        ),
      )
      yield
    }
    for (const material of materials) {
      const using = products.filter(({ recipe = [] }) =>
        recipe.some(({ materialId }) => materialId === material.id),
      )
      if (using.length > 0)
        problems.push(
          ...keep(`material/${material.id}`, [material, start, weeks, firstDay, ...using], () =>
            materialProblems(plan, material, rules),
          ),
        )
      yield
    }
    ordered = reordered(ordered, problems)
    return ordered
  }
}
