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

/**
 * The first instant from `fromMs` on at which clocks of a time zone show a time (minutes since midnight) on
 * a day of which the rule says yes. Throws RangeError for a rule that says so of no day in two months.
 */
export const nextInstantOn = (
  fromMs: number,
  isIts: (day: Day) => boolean,
  minutes: number,
  timeZone: string,
): number => {
  const today = dayAt(fromMs, timeZone)
  for (let ahead = 0; ahead <= FARTHEST_DAYS; ahead++) {
    const day = addDays(today, ahead)
    const instant = isIts(day) ? instantOf(day, minutes, timeZone) : fromMs - 1
    if (instant >= fromMs) return instant
  }
  throw new RangeError('a rule without a day')
}
