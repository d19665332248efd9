import { addDays, type Day } from '../calendar'
import type { Plan } from '../plan/plan'
import type { Entry } from './entry'

/** Whether an entry still counts in a plan of these weeks: those of a day do within them, all others always. */
export const isWithin = (
  entry: { kind: Entry['kind']; day?: Day },
  { start, weeks }: Pick<Plan, 'start' | 'weeks'>,
): boolean => entry.day === undefined || (entry.day >= start && entry.day < addDays(start, 7 * weeks))
