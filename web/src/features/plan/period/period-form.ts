import { addDays, type Day, isDay, mondayOf } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'

/** Weeks of a plan unless somebody says otherwise. */
export const USUAL_WEEKS = 12

/** The weeks of a plan as typed: any day of the first one, and how many. */
export interface PeriodTexts {
  day: string
  weeks: string
}

/** The Monday after today's week begins anew: next week's, today's where today is a Monday. */
export const usualStart = (today: Day): Day => mondayOf(addDays(today, 6))

/** Reads the weeks of a plan; what does not hold is undefined. */
export const readPeriodForm = ({
  day,
  weeks,
}: PeriodTexts): { start: Day | undefined; weeks: number | undefined } => {
  const start = isDay(day) ? mondayOf(day) : undefined
  const count = /^\d{1,2}$/.test(weeks.trim()) ? Number(weeks) : undefined
  return { start: isPlanStart(start) ? start : undefined, weeks: isPlanWeeks(count) ? count : undefined }
}
