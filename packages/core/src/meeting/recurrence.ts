import { addDays, type Day, daysBetween, isDay, weekdayOf } from '../calendar'

/**
 * When a series meets. The set is small and closed, and each has one RRULE of RFC 5545 (see the calendar
 * files): a test holds the days to an independent library of that standard. The weekday or the day of
 * the month is that of the first day.
 * - `once`: on the first day alone
 * - `weekly`: every week or every second week
 * - `monthly-day`: on the same day of every month; in a month that is too short on its last day
 * - `monthly-weekday`: on the same weekday in the same week of every month, -1 for the last
 */
export type Recurrence =
  | { kind: 'once' }
  | { kind: 'weekly'; every: 1 | 2 }
  | { kind: 'monthly-day' }
  | { kind: 'monthly-weekday'; nth: Nth }

export type Nth = 1 | 2 | 3 | 4 | -1

/** Most occurrences that are listed at once: ten years of a weekly meeting. */
export const MAX_OCCURRENCES = 530

const dayOfMonth = (day: Day): number => Number(day.slice(8))

const daysInMonth = (month: string): number => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

const onDay = (month: string, number: number): Day => `${month}-${String(number).padStart(2, '0')}`

const monthAfter = (month: string, count: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const index = year * 12 + number - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

const nthWeekday = (month: string, weekday: number, nth: Nth): Day => {
  if (nth === -1) {
    const last = onDay(month, daysInMonth(month))
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = onDay(month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

/** Whether a recurrence can begin on that day: it must fall on a day of its own. */
export const beginsOn = (recurrence: Recurrence, start: Day): boolean =>
  recurrence.kind !== 'monthly-weekday' ||
  nthWeekday(start.slice(0, 7), weekdayOf(start), recurrence.nth) === start

const inMonth = (recurrence: Recurrence, start: Day, month: string): Day =>
  recurrence.kind === 'monthly-weekday'
    ? nthWeekday(month, weekdayOf(start), recurrence.nth)
    : onDay(month, Math.min(dayOfMonth(start), daysInMonth(month)))

const monthsBetween = (from: string, to: string): number => {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return index(to) - index(from)
}

/** The days from `from` to `to`, both included, on which a series that began on `start` meets; at most MAX_OCCURRENCES. */
export const occurrenceDays = (recurrence: Recurrence, start: Day, from: Day, to: Day): Day[] => {
  const first = from > start ? from : start
  if (to < first || !isDay(start)) return []
  if (recurrence.kind === 'once') return start >= from ? [start] : []
  const days: Day[] = []
  if (recurrence.kind === 'weekly') {
    const step = 7 * recurrence.every
    const skipped = Math.ceil(daysBetween(start, first) / step)
    for (
      let day = addDays(start, skipped * step);
      day <= to && days.length < MAX_OCCURRENCES;
      day = addDays(day, step)
    )
      days.push(day)
    return days
  }
  const startMonth = start.slice(0, 7)
  let skipped = monthsBetween(startMonth, first.slice(0, 7))
  for (; days.length < MAX_OCCURRENCES; skipped++) {
    const day = inMonth(recurrence, start, monthAfter(startMonth, skipped))
    if (day > to) return days
    if (day >= first) days.push(day)
  }
  return days
}
