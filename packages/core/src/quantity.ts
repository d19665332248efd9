/**
 * Quantities are integers in thousandths of a product's base unit (1 kg = 1000), so that no sum
 * ever drifts. Decimals have at most three places; more than that is refused, not rounded.
 */
export type Thousandths = number

/** Largest quantity that any line may hold: a million base units. */
export const MAX_QUANTITY: Thousandths = 1_000_000_000

/** Whether a value from outside is a quantity: a whole number from 0 to MAX_QUANTITY. */
export const isQuantity = (value: unknown): value is Thousandths =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_QUANTITY
