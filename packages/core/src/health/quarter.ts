import type { Day } from '../calendar'

/** A quarter of a year, as in 2026-Q4. Compares as text. */
export type Quarter = string

const pattern = /^20\d{2}-Q[1-4]$/

/** Whether a value from outside names a quarter, 2000 to 2099. */
export const isQuarter = (value: unknown): value is Quarter =>
  typeof value === 'string' && pattern.test(value)

/** The quarter that holds a day. */
export const quarterOf = (day: Day): Quarter =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`

/** The quarter before. */
export const quarterBefore = (quarter: Quarter): Quarter => {
  const year = Number(quarter.slice(0, 4))
  const number = Number(quarter.slice(6))
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`
}

/** The last day of a quarter. */
export const lastDayOf = (quarter: Quarter): Day =>
  `${quarter.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter.slice(6)) - 1]}`
