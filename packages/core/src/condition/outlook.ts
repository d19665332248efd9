import { addDays, type Day } from '../calendar'
import type { Plan } from '../plan/plan'
import { findProblems } from '../plan/problems/find-problems'
import type { Problem } from '../plan/problems/problem'
import type { Thresholds } from '../plan/problems/thresholds'

/** Products whose stock is about to run short that are listed at most. */
const MOST_SHORT = 10

/** A problem of a plan, as far as it matters beside the plan. */
export interface ProblemAhead {
  /** Monday of its first and its last week. */
  from: Day
  to: Day
}

export interface ShortStock extends ProblemAhead {
  productId: string
  name: string
  unit: string
  /** How much is missing in the first week, in thousandths. */
  missing: number
}

/** What a plan says of the weeks to come. */
export interface Outlook {
  /** The number of the plan's last edit that it was read at. */
  planSeq: number
  /** Of every problem but a surplus, which hurts nobody at once. */
  problems: ProblemAhead[]
  /** The soonest first, at most 10. */
  short: ShortStock[]
  /** How many goals are set. */
  goals: number
}

const weeksOf = ({ start }: Pick<Plan, 'start'>, { week, sizes }: Problem): ProblemAhead => ({
  from: addDays(start, 7 * week),
  to: addDays(start, 7 * (week + sizes.length - 1)),
})

/** What a plan says of the weeks to come, whatever day it is. */
export const outlookOf = (
  plan: Plan,
  { thresholds, goals, planSeq }: { thresholds: Thresholds; goals: number; planSeq: number },
): Outlook => {
  const found = findProblems(plan, { thresholds, firstDay: plan.start })
  const short = found.flatMap((problem): ShortStock[] => {
    if (problem.kind !== 'shortage') return []
    const product = plan.products.find(({ id }) => id === problem.productId)
    if (!product) return []
    const { id: productId, name, unit } = product
    return [{ ...weeksOf(plan, problem), productId, name, unit, missing: problem.sizes[0] ?? 0 }]
  })
  return {
    planSeq,
    goals,
    problems: found.filter(({ kind }) => kind !== 'surplus').map((problem) => weeksOf(plan, problem)),
    short: short.sort((a, b) => (a.from < b.from ? -1 : 1)).slice(0, MOST_SHORT),
  }
}

/** The problems that touch the days from one to the other, both included. */
export const touching = <Ahead extends ProblemAhead>(
  ahead: readonly Ahead[],
  { from, to }: { from: Day; to: Day },
): Ahead[] => ahead.filter((each) => each.from <= to && addDays(each.to, 6) >= from)
