import { addDays, type Day, isDay, mondayOf } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'

/** Weeks of a plan unless somebody says otherwise. */
export const USUAL_WEEKS = 12

/** The Monday after today's week begins anew: next week's, today's where today is a Monday. */
export const usualStart = (today: Day): Day => mondayOf(addDays(today, 6))

/** Any day of the first week and the number of weeks, as typed. */
export const readStartForm = (
  day: string,
  weeks: string,
): { start: Day | undefined; weeks: number | undefined } => {
  const start = isDay(day) ? mondayOf(day) : undefined
  const count = /^\d{1,2}$/.test(weeks.trim()) ? Number(weeks) : undefined
  return { start: isPlanStart(start) ? start : undefined, weeks: isPlanWeeks(count) ? count : undefined }
}
