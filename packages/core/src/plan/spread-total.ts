import type { Thousandths } from '../quantity'
import { spreadByWeights } from './spread'

/** One whole base unit. */
const UNIT: Thousandths = 1000

/**
 * Why a total cannot be spread:
 * - `step`: it is not made of whole steps of the product
 * - `weights`: no week has a weight, so that there is nothing to follow
 */
export type SpreadFault = 'step' | 'weights'

export type Spread = { ok: true; quantities: Thousandths[] } | { ok: false; fault: SpreadFault }

/** The steps in which an amount is divided: the product's own, else whole units of what is whole, else thousandths. */
export const dividingStep = (amount: Thousandths, step: Thousandths | undefined): Thousandths =>
  step ?? (amount % UNIT === 0 ? UNIT : 1)

/**
 * Spreads a total from 0 up over weeks in proportion to their weights, in whole steps of the product: `step`,
 * or whole units where it has none and the total is whole. The quantities always sum to exactly the total, and
 * a week without a weight gets nothing.
 */
export const spreadTotal = (
  total: Thousandths,
  weights: readonly number[],
  step: Thousandths | undefined,
): Spread => {
  const size = dividingStep(total, step)
  if (total % size !== 0) return { ok: false, fault: 'step' }
  if (weights.every((weight) => weight === 0)) return { ok: false, fault: 'weights' }
  return { ok: true, quantities: spreadByWeights(total, weights, size) }
}
