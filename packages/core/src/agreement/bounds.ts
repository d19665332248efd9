import type { Rupiah } from './terms'

/** The bounds of an agreement, the same for who writes one and for who reads one. */

/** Signers of one party. */
export const MAX_SIGNERS = 10
/** Rights or duties of one party, or steps of a dispute. */
export const MAX_CLAUSES = 30

const MAX_PRICE: Rupiah = 1_000_000_000
const MAX_PAYMENT_DAYS = 365
const MAX_WINDOW_DAYS = 31

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to

/** Whether a value from outside is a price of one base unit: 1 to a thousand million whole rupiah. */
export const isPrice = (value: unknown): value is Rupiah => isWhole(value, 1, MAX_PRICE)

/** Whether a value from outside is a number of days until payment: 0 to 365. */
export const isPaymentDays = (value: unknown): value is number => isWhole(value, 0, MAX_PAYMENT_DAYS)

/** Whether a value from outside is a number of days before or after an agreed day: 0 to 31. */
export const isWindowDays = (value: unknown): value is number => isWhole(value, 0, MAX_WINDOW_DAYS)
