import { addDays, type Day, weekdayOf } from '../../calendar'
import { occurrenceDays, type Recurrence } from '../recurrence'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Years in which Februaries that are too short for a rule are listed one by one. */
const YEARS_LISTED = 10

/** The 31st or the last day is the last day in every month; every other day is its own number. */
const monthDay = (start: Day): number => (start.endsWith('31') ? -1 : Number(start.slice(8)))

/**
 * The last days of those Februaries in which a series on the 29th or 30th meets although its rule skips
 * them. (A rule for both, with BYSETPOS, is one that widely used programs read wrongly.)
 */
export const daysBesideRule = (recurrence: Recurrence, start: Day, before: Day | undefined): Day[] => {
  if (recurrence.kind !== 'monthly-day' || !/-(?:29|30)$/.test(start)) return []
  const year = Number(start.slice(0, 4))
  return Array.from({ length: YEARS_LISTED + 1 }, (_, index) => `${year + index}-02`)
    .flatMap((month) => occurrenceDays(recurrence, start, `${month}-01`, addDays(`${month}-01`, 28)))
    .filter((day) => day.slice(5, 7) === '02' && day.slice(8) !== start.slice(8))
    .filter((day) => before === undefined || day < before)
}

/** A recurrence as the RRULE of RFC 5545 that has the same days, but for those beside it; undefined for what happens once. */
export const recurrenceRule = (recurrence: Recurrence, start: Day): string | undefined => {
  switch (recurrence.kind) {
    case 'once':
      return undefined
    case 'weekly':
      return `FREQ=WEEKLY;INTERVAL=${recurrence.every};WKST=MO`
    case 'monthly-day':
      return `FREQ=MONTHLY;BYMONTHDAY=${monthDay(start)}`
    case 'monthly-weekday':
      return `FREQ=MONTHLY;BYDAY=${recurrence.nth}${WEEKDAYS[weekdayOf(start)]}`
  }
}
