import type { Thousandths } from '../quantity'
import { apportion } from './apportion'

/**
 * Spreads a total over weeks in proportion to weights, in whole steps (a piece, a box of 20 kg) by
 * the largest remainder. What is less than a step goes to the last week that has a weight. The sum is
 * always exactly the total. Throws RangeError for a step that is no whole number from 1 up, for a
 * total or weight that is none from 0 up, and for weights that are all 0 while there is something to
 * spread.
 */
export const spreadByWeights = (
  total: Thousandths,
  weights: readonly number[],
  step: Thousandths = 1,
): Thousandths[] => {
  if (!Number.isSafeInteger(step) || step < 1) throw new RangeError('not a step')
  const rest = total % step
  const spread = apportion((total - rest) / step, weights).map((steps) => steps * step)
  if (rest === 0) return spread
  const last = weights.findLastIndex((weight) => weight > 0)
  if (last < 0) throw new RangeError('no week to spread over')
  return spread.map((quantity, week) => (week === last ? quantity + rest : quantity))
}

/** Spreads a total evenly over a number of weeks, as `spreadByWeights` with equal weights; what does not divide comes early. */
export const spreadEvenly = (total: Thousandths, weeks: number, step: Thousandths = 1): Thousandths[] =>
  spreadByWeights(total, new Array<number>(weeks).fill(1), step)
