import type { Thousandths } from '../quantity'

/**
 * What can still be promised (siap dijanjikan), the discrete available-to-promise of the master
 * schedule with look-ahead. In the first bucket and in each bucket with a receipt it is
 * `receipt (+ opening, in the first) − orders until the next receipt`, elsewhere 0. What a later
 * bucket lacks is taken back from the ones before it, the nearest first. Only the first may end below
 * zero: so much more was promised than will ever be there. In thousandths, as many buckets as
 * `receipts`; forecasts do not count.
 */
export const availableToPromise = (line: {
  opening: Thousandths
  receipts: readonly Thousandths[]
  orders: readonly Thousandths[]
}): Thousandths[] => {
  let lacking = 0
  let promised = 0
  const available = new Array<Thousandths>(line.receipts.length).fill(0)
  for (let bucket = line.receipts.length - 1; bucket >= 0; bucket--) {
    const receipt = line.receipts[bucket] ?? 0
    promised += line.orders[bucket] ?? 0
    if (receipt === 0 && bucket > 0) continue
    const left = receipt + (bucket === 0 ? line.opening : 0) - promised - lacking
    available[bucket] = bucket === 0 ? left : Math.max(0, left)
    lacking = Math.max(0, -left)
    promised = 0
  }
  return available
}
