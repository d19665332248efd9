import { addDays, type Day, dayAt } from './calendar'

const MINUTE_MS = 60_000

/** Minutes since midnight that clocks show at an instant (milliseconds since 1970) in an IANA time zone. */
export const minutesAt = (nowMs: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(nowMs)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  return part('hour') * 60 + part('minute')
}

/** What clocks show, as if it were UTC, in milliseconds since 1970, to the minute. */
const shownAt = (nowMs: number, timeZone: string): number =>
  Date.parse(dayAt(nowMs, timeZone)) + minutesAt(nowMs, timeZone) * MINUTE_MS

/**
 * The instant at which clocks of a time zone show a day and a time (minutes since midnight, 0 to 1439), in
 * milliseconds since 1970. Where they jump over it, within the hour of the jump.
 */
const instantOf = (day: Day, minutes: number, timeZone: string): number => {
  const shown = Date.parse(day) + minutes * MINUTE_MS
  const guess = shown - (shownAt(shown, timeZone) - shown)
  return guess - (shownAt(guess, timeZone) - shown)
}

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
