import { MAX_QUANTITY, type Thousandths } from '../quantity'
import { apportion } from './apportion'

/** Somebody who takes a part: in proportion to its weight, and never more than its limit. */
export interface Sharer {
  weight: number
  /** The most that it can take; no limit where absent. */
  limit?: Thousandths
}

export interface Shares {
  /** One per sharer, in whole steps. */
  shares: Thousandths[]
  /** What nobody can take. */
  left: Thousandths
}

/**
 * Divides an amount in proportion to weights, in whole steps by the largest remainder, and nobody gets more
 * than its limit: what one cannot take is divided among the others in the same proportion, until all of it is
 * taken or nobody with a weight has room. Shares and what is left always sum to exactly the amount. Throws
 * RangeError for an amount that is below zero or no multiple of the step.
 */
export const shareWithin = (
  amount: Thousandths,
  sharers: readonly Sharer[],
  step: Thousandths = 1,
): Shares => {
  if (!(amount >= 0) || amount % step !== 0) throw new RangeError('not whole steps from 0 up')
  const rooms = sharers.map(({ limit = MAX_QUANTITY }) => Math.floor(limit / step))
  const shares = sharers.map(() => 0)
  let left = amount / step
  let open = sharers.flatMap(({ weight }, index) => (weight > 0 ? [{ index, weight }] : []))
  while (left > 0 && open.length > 0) {
    const wanted = apportion(
      left,
      open.map(({ weight }) => weight),
    )
    const isOver = (position: number, index: number) => (wanted[position] ?? 0) > (rooms[index] ?? 0)
    const full = open.filter(({ index }, position) => isOver(position, index))
    const settled = full.length > 0 ? full : open
    for (const { index } of settled) {
      const position = open.findIndex((each) => each.index === index)
      shares[index] = Math.min(wanted[position] ?? 0, rooms[index] ?? 0)
      left -= shares[index] ?? 0
    }
    open = open.filter((each) => !settled.includes(each))
  }
  return { shares: shares.map((steps) => steps * step), left: left * step }
}
