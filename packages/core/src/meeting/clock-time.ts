/** A time of day in the partnership's zone, written 09:00 to 23:59. Compares as text. */
export type ClockTime = string

const pattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a value from outside is a time of day. */
export const isClockTime = (value: unknown): value is ClockTime =>
  typeof value === 'string' && pattern.test(value)

/** Minutes since midnight. */
export const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The time of day, as 09:00, by its minutes since midnight, 0 to 1439. */
export const clockTime = (minutes: number): ClockTime =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
