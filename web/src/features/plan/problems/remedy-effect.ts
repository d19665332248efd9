import { applyEdits } from '@rembuk/core/plan/edits'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import type { Remedy } from '@rembuk/core/plan/remedies/remedy'
import type { Thousandths } from '@rembuk/core/quantity'
import type { FoundProblems } from './found-problems'
import { subjectKey } from './problem-key'

/** How much of a problem is left after a way out, in its worst week, in thousandths; 0 where it is solved. */
export const leftAfter = (
  { plan, rules }: FoundProblems,
  problem: Problem,
  { edits }: Remedy,
): Thousandths => {
  const changed = new Set(edits.map(({ productId }) => productId))
  const after = applyEdits(plan, edits)
  const products = after.products.filter(({ id }) => changed.has(id))
  const end = problem.week + problem.sizes.length
  const left = findProblems(after, rules, products)
    .filter((each) => subjectKey(each) === subjectKey(problem))
    .flatMap(({ week, sizes }) => sizes.slice(Math.max(0, problem.week - week), Math.max(0, end - week)))
  return Math.max(0, ...left)
}
