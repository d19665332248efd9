import type { Thousandths } from '../quantity'

/** Stock at the end of a bucket, in thousandths. Below zero it says how much is missing. */
export type Balance = Thousandths

/** Stock counted at the start of a bucket (opname); undefined where nobody counted. */
export type WeekCounts = readonly (Thousandths | undefined)[]

/** What moves the stock of one product at one place. */
export interface StockLine {
  opening: Thousandths
  receipts: readonly Thousandths[]
  issues: readonly Thousandths[]
  counted?: WeekCounts
}

/**
 * Projected stock at the end of each bucket, the projected available balance of production planning:
 * `end[t] = start[t] + receipts[t] − issues[t]`, where `start[t] = end[t−1]` and `start[0]` is the
 * counted opening stock. A bucket that was counted at its start takes `start[t]` from the count, which
 * corrects the projection from there on. It has as many buckets as `receipts`; a bucket missing from
 * `issues` has none.
 */
export const projectStock = (line: StockLine): Balance[] => {
  let balance = line.opening
  return line.receipts.map((receipt, bucket) => {
    balance = (line.counted?.[bucket] ?? balance) + receipt - (line.issues[bucket] ?? 0)
    return balance
  })
}

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

/**
 * What a balance means, with its size in thousandths:
 * - `shortage`: below zero, and by how much
 * - `below-safety`: covers the need but not the safety stock, and how much lacks
 * - `ok`: at or above the safety stock, and by how much
 */
export interface StockMark {
  kind: 'shortage' | 'below-safety' | 'ok'
  size: Thousandths
}

/** Judges the balance at the end of one bucket against the safety stock. */
export const markStock = (balance: Balance, safety: Thousandths): StockMark => {
  if (balance < 0) return { kind: 'shortage', size: -balance }
  if (balance < safety) return { kind: 'below-safety', size: safety - balance }
  return { kind: 'ok', size: balance - safety }
}
