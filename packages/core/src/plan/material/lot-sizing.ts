import type { Thousandths } from '../../quantity'

/**
 * How much is ordered at a time:
 * - `lot-for-lot`: what a week lacks
 * - `fixed-lot`: the smallest number of whole lots that covers it
 * - `period`: what this and the following weeks lack, `weeks` in all (period order quantity)
 */
export type LotSizing =
  | { rule: 'lot-for-lot' }
  | { rule: 'fixed-lot'; lot: Thousandths }
  | { rule: 'period'; weeks: number }

/**
 * The quantity to order for a week that lacks something. `shortfalls` tells what has to have come by
 * the end of that week, of the next one and so on if nothing else is ordered; the first is above 0.
 * Throws RangeError for a lot or a number of weeks that is no whole number from 1 up.
 */
export const orderQuantity = (sizing: LotSizing, shortfalls: readonly Thousandths[]): Thousandths => {
  const [first = 0] = shortfalls
  if (sizing.rule === 'lot-for-lot') return first
  const size = sizing.rule === 'fixed-lot' ? sizing.lot : sizing.weeks
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError('not a lot size')
  return sizing.rule === 'fixed-lot' ? Math.ceil(first / size) * size : Math.max(...shortfalls.slice(0, size))
}
