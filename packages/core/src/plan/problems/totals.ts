import type { Problem, StockProblem } from './problem'

/** What a problem is counted under: sizes of one group are in the same unit. */
const groupOf = (problem: Problem): string => {
  switch (problem.kind) {
    case 'capacity-overload':
      return `capacity/${problem.partyId}`
    case 'material-late':
      return `material/${problem.materialId}`
    default:
      return `product/${problem.productId}`
  }
}

/**
 * How much a problem weighs: its sizes of all weeks together. A shortage lacks the safety stock too,
 * so that filling it never looks like making a new problem.
 */
const weightOf = (problem: Problem): number =>
  problem.sizes.reduce((sum, size) => sum + size, 0) +
  (problem.kind === 'shortage' ? problem.safety * problem.sizes.length : 0)

/** The weight of all problems of each product, producer's capacity and material, each in its own unit. */
export const problemTotals = (problems: readonly Problem[]): Map<string, number> => {
  const totals = new Map<string, number>()
  for (const problem of problems) {
    const group = groupOf(problem)
    totals.set(group, (totals.get(group) ?? 0) + weightOf(problem))
  }
  return totals
}

/**
 * Whether problems of this kind of the same product weigh less after than before, and no group but the
 * product's own more: what one lacks may be lacking elsewhere then.
 */
export const isHandedOn = (
  { kind, productId }: StockProblem,
  before: readonly Problem[],
  after: readonly Problem[],
): boolean => {
  const weight = (all: readonly Problem[]) =>
    all
      .filter((each) => each.kind === kind && each.productId === productId)
      .reduce((sum, each) => sum + weightOf(each), 0)
  const [old, now] = [problemTotals(before), problemTotals(after)]
  return (
    weight(after) < weight(before) &&
    [...now].every(([group, size]) => group === `product/${productId}` || size <= (old.get(group) ?? 0))
  )
}

/** Whether the group of `problem` weighs less after than before, and no other group more. */
export const isRelief = (
  problem: Problem,
  before: readonly Problem[],
  after: readonly Problem[],
): boolean => {
  const old = problemTotals(before)
  const now = problemTotals(after)
  const group = groupOf(problem)
  return (
    (now.get(group) ?? 0) < (old.get(group) ?? 0) &&
    [...now].every(([other, weight]) => weight <= (old.get(other) ?? 0))
  )
}
