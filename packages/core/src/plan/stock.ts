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
