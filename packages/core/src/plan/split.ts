import type { Thousandths } from '../quantity'
import { apportion } from './apportion'

/**
 * Splits what has arrived among those to whom quantities were agreed. Enough for all: everyone gets
 * what was agreed and the rest stays undivided. Too little: in proportion to the agreed quantities by
 * the largest remainder, in whole steps (1000 for things that are only whole, 1 otherwise). Nobody
 * gets more than agreed; the sum is exactly the smaller of what arrived and what was agreed. Throws
 * RangeError for a value that is below zero or no multiple of the step.
 */
export const splitSupply = (
  arrived: Thousandths,
  agreed: readonly Thousandths[],
  step: Thousandths = 1,
): Thousandths[] => {
  if (![arrived, ...agreed].every((value) => value >= 0 && value % step === 0))
    throw new RangeError('not whole steps from 0 up')
  const wanted = agreed.reduce((sum, quantity) => sum + quantity, 0)
  if (arrived >= wanted) return [...agreed]
  return apportion(arrived / step, agreed).map((steps) => steps * step)
}
