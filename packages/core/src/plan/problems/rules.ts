import { type Day, daysBetween } from '../../calendar'
import type { Plan } from '../plan'
import type { Thresholds } from './thresholds'

/** By what a plan is judged. */
export interface Rules {
  thresholds: Thresholds
  /**
   * The first day on which something can still be done: the plan's start, or today when it is later. Weeks
   * that were over by then have no problems any more, and nothing is ordered, made or sent before it.
   */
  firstDay: Day
}

/** The first week of a plan, from 0, that is not over on `firstDay`; beyond the last where all are. */
export const firstOpenWeek = (
  { start }: Pick<Plan, 'start'>,
  { firstDay }: Pick<Rules, 'firstDay'>,
): number => Math.max(0, Math.floor(daysBetween(start, firstDay) / 7))
