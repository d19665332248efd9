/** A calendar day in the partnership's time zone, written 2026-11-23. Compares as text. */
export type Day = string

const DAY_MS = 86_400_000
const dayPattern = /^(?:19|2[01])\d{2}-\d{2}-\d{2}$/

/** Milliseconds since 1970 at the start of the day in UTC; undefined for what is no day. */
const startOfDay = (value: unknown): number | undefined => {
  if (typeof value !== 'string' || !dayPattern.test(value)) return undefined
  const month = Number(value.slice(5, 7)) - 1
  const ms = Date.UTC(Number(value.slice(0, 4)), month, Number(value.slice(8)))
  const date = new Date(ms)
  return date.getUTCMonth() === month && date.getUTCDate() === Number(value.slice(8)) ? ms : undefined
}

/** Whether a value from outside is a day that exists, from 1900-01-01 to 2199-12-31. */
export const isDay = (value: unknown): value is Day => startOfDay(value) !== undefined

/** Days since 1970-01-01. Throws RangeError for what is no day: callers check what comes from outside. */
const dayNumber = (day: Day): number => {
  const ms = startOfDay(day)
  if (ms === undefined) throw new RangeError('not a calendar day')
  return ms / DAY_MS
}

const dayOf = (number: number): Day => {
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10)
  if (!isDay(day)) throw new RangeError('outside the calendar')
  return day
}

/** The day `count` days later; earlier where it is negative. Throws RangeError outside the calendar. */
export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count)

/** Days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** Weekday from 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** The Monday of the week that holds the day; weeks start on Monday. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day))

/** The first Monday that is not before the day. */
export const mondayFrom = (day: Day): Day => addDays(day, (7 - weekdayOf(day)) % 7)

/** Whether a value from outside is a day that exists and is a Monday. */
export const isMonday = (value: unknown): value is Day => isDay(value) && weekdayOf(value) === 0

/** The Mondays of `weeks` weeks, the first being `start`. */
export const weekMondays = (start: Day, weeks: number): Day[] =>
  Array.from({ length: weeks }, (_, index) => addDays(start, 7 * index))

/** Which week of a run of weeks a day falls in, from 0; undefined outside of it. `start` is a Monday. */
export const weekIndex = (start: Day, weeks: number, day: Day): number | undefined => {
  const index = Math.floor(daysBetween(start, day) / 7)
  return index >= 0 && index < weeks ? index : undefined
}

/** ISO 8601 week number, 1 to 53: the week belongs to the year that holds its Thursday. */
export const isoWeek = (day: Day): number => {
  const thursday = addDays(mondayOf(day), 3)
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}

/** The short name of the day's week, as in M48 (minggu 48). */
export const weekName = (day: Day): string => `M${isoWeek(day)}`

/** Making one takes twenty times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
  formats.set(timeZone, format)
  return format
}

/** The calendar day at an instant (milliseconds since 1970) in an IANA time zone. Throws RangeError for an unknown zone. */
export const dayAt = (nowMs: number, timeZone: string): Day => {
  const parts = formatOf(timeZone).formatToParts(nowMs)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
