import { type Day, isMonday } from '../calendar'

/** The bounds of a plan, the same for who writes one and for who reads one. */

export const MIN_WEEKS = 4
export const MAX_WEEKS = 52
export const MAX_PRODUCTS = 200
/** Producers of one product. */
export const MAX_MAKERS = 20
/** Days before the first and after the last week in which a delivery is still kept. */
export const DELIVERY_MARGIN_DAYS = 366

/** Whether a value from outside can be the first Monday of a plan: from 2000 to 2190. */
export const isPlanStart = (value: unknown): value is Day =>
  isMonday(value) && value >= '2000-01-01' && value <= '2190-12-31'

/** Whether a value from outside can be the number of weeks of a plan. */
export const isPlanWeeks = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= MIN_WEEKS && (value as number) <= MAX_WEEKS
