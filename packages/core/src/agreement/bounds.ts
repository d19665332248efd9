import type { Rupiah } from './terms'

/** The bounds of an agreement, the same for who writes one and for who reads one. */

/** Rupiah for one base unit: a thousand million. */
export const MAX_PRICE: Rupiah = 1_000_000_000
export const MAX_PAYMENT_DAYS = 365
/** Days before or after an agreed day. */
export const MAX_WINDOW_DAYS = 31
/** Signers of one party. */
export const MAX_SIGNERS = 10
/** Rights or duties of one party, or steps of a dispute. */
export const MAX_CLAUSES = 30

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to

/** Whether a value from outside is a price: whole rupiah from 1 to MAX_PRICE. */
export const isPrice = (value: unknown): value is Rupiah => isWhole(value, 1, MAX_PRICE)

/** Whether a value from outside is a number of days until payment: 0 to MAX_PAYMENT_DAYS. */
export const isPaymentDays = (value: unknown): value is number => isWhole(value, 0, MAX_PAYMENT_DAYS)

/** Whether a value from outside is a side of a delivery window: 0 to MAX_WINDOW_DAYS. */
export const isWindowDays = (value: unknown): value is number => isWhole(value, 0, MAX_WINDOW_DAYS)
