import { addDays, type Day, dayAt } from './calendar'
import { zoneMinutes } from './time-zone'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** Minutes since midnight that clocks of a zone show at an instant (milliseconds since 1970). */
export const minutesAt = (at: number, timeZone: string): number => {
  const minutes = Math.floor(at / MINUTE_MS) + zoneMinutes(timeZone)
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
}

/** The instant, in milliseconds since 1970, at which clocks of a zone show a day and a time (minutes since midnight). */
export const instantOf = (day: Day, minutes: number, timeZone: string): number =>
  Date.parse(day) + (minutes - zoneMinutes(timeZone)) * MINUTE_MS

/** The instant at which a day is over. */
export const endOf = (day: Day, timeZone: string): number => instantOf(addDays(day, 1), 0, timeZone)

/** The first instant from `fromMs` on at which clocks of a time zone show a time (minutes since midnight). */
export const nextInstant = (fromMs: number, minutes: number, timeZone: string): number => {
  const day = dayAt(fromMs, timeZone)
  const today = instantOf(day, minutes, timeZone)
  return today >= fromMs ? today : instantOf(addDays(day, 1), minutes, timeZone)
}

/** How far a day of a rule may lie, in days: two months, as the rarest rules come once a month. */
const FARTHEST_DAYS = 62

/** A time (minutes since midnight) on the days of which a rule says yes, as clocks of an IANA time zone show it. */
export interface TimeOnDays {
  isIts: (day: Day) => boolean
  minutes: number
  timeZone: string
}

/** From an instant's day on, ahead or back, the first instant of the rule that counts. Throws RangeError where there is none in two months. */
const search = (
  { isIts, minutes, timeZone }: TimeOnDays,
  ms: number,
  step: 1 | -1,
  counts: (instant: number) => boolean,
): number => {
  const today = dayAt(ms, timeZone)
  for (let away = 0; away <= FARTHEST_DAYS; away++) {
    const day = addDays(today, away * step)
    const instant = isIts(day) ? instantOf(day, minutes, timeZone) : undefined
    if (instant !== undefined && counts(instant)) return instant
  }
  throw new RangeError('a rule without a day')
}

/** The first instant of a rule from `fromMs` on. Throws RangeError where there is none in two months. */
export const nextInstantOn = (rule: TimeOnDays, fromMs: number): number =>
  search(rule, fromMs, 1, (instant) => instant >= fromMs)

/** The last instant of a rule up to `untilMs`. Throws RangeError where there is none in two months. */
export const lastInstantOn = (rule: TimeOnDays, untilMs: number): number =>
  search(rule, untilMs, -1, (instant) => instant <= untilMs)
