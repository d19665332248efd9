import type { Thousandths } from '../quantity'
import type { Balance, StockLine } from './stock'

/** What a count (opname) put right: what was there as its week started, and what had been expected. */
export interface Correction {
  /** The week that was counted, from 0. */
  week: number
  counted: Thousandths
  expected: Balance
}

/** What is expected to be there as a bucket starts, whether or not it was counted: `end[t−1]`, the opening stock in the first. */
export const expectedStart = (
  opening: Thousandths,
  ends: readonly Balance[],
  bucket: number,
): Balance | undefined => (bucket === 0 ? opening : ends[bucket - 1])

/**
 * The last count up to a bucket, that bucket's own too, on which the stock there rests, where `ends` is the
 * projection of that line. Undefined where nobody counted or the count was what had been expected.
 */
export const lastCorrection = (
  { opening, counted = [] }: Pick<StockLine, 'opening' | 'counted'>,
  ends: readonly Balance[],
  bucket: number,
): Correction | undefined => {
  for (let week = bucket; week >= 0; week--) {
    const count = counted[week]
    if (count === undefined) continue
    const expected = expectedStart(opening, ends, week) ?? opening
    return count === expected ? undefined : { week, counted: count, expected }
  }
  return undefined
}
