import { addDays, type Day, weekMondays } from '../calendar'
import type { Plan } from '../plan/plan'

/** The days of a plan, worked out once for all its lines. */
export interface PlanWeeks {
  /** Of each week. */
  mondays: readonly Day[]
  first: Day
  last: Day
}

/** The weeks of a plan from its first Monday to its last Sunday. */
export const planWeeks = ({ start, weeks }: Pick<Plan, 'start' | 'weeks'>): PlanWeeks => ({
  mondays: weekMondays(start, weeks),
  first: start,
  last: addDays(start, 7 * weeks - 1),
})

/** Whether a day falls in these weeks. */
export const isInWeeks = (day: Day, { first, last }: Pick<PlanWeeks, 'first' | 'last'>): boolean =>
  day >= first && day <= last
