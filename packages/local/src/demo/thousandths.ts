import type { Thousandths } from '@rembuk/core/quantity'

/** Whole base units as a quantity. */
export const thousandths = (amount: number): Thousandths => amount * 1000
