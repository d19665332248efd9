import type { Day } from '../calendar'

/** A time of day in the partnership's zone, written 09:00 to 23:59. Compares as text. */
export type ClockTime = string

const MINUTE_MS = 60_000

const pattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a value from outside is a time of day. */
export const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && pattern.test(value)

/** Minutes ahead of UTC. Indonesia's zones know no summer time. */
const offsets: Record<string, number> = {
  'Asia/Jakarta': 7 * 60,
  'Asia/Makassar': 8 * 60,
  'Asia/Jayapura': 9 * 60,
}

/** The short names of Indonesia's zones: WIB, WITA, WIT. */
export const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** Minutes by which a partnership's zone is ahead of UTC. Throws RangeError for a zone that none can have. */
export const zoneMinutes = (timeZone: string): number => {
  const minutes = offsets[timeZone]
  if (minutes === undefined) throw new RangeError('not a time zone of Indonesia')
  return minutes
}

/** The instant, in milliseconds since 1970, of a time on a day in a zone. */
export const instantOf = (day: Day, time: ClockTime, timeZone: string): number =>
  Date.parse(`${day}T${time}:00Z`) - zoneMinutes(timeZone) * MINUTE_MS

/** The time of day, as 09:00, at an instant in a zone. */
export const clockTimeAt = (at: number, timeZone: string): ClockTime =>
  new Date(at + zoneMinutes(timeZone) * MINUTE_MS).toISOString().slice(11, 16)
