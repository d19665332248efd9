import type { Day } from '../calendar'

/** Something that came: goods in thousandths, or money in rupiah. */
export interface Arrival {
  day: Day
  amount: number
}

/** A promise against what happened, in thousandths of the product or in rupiah. */
export interface Measured {
  promised: number
  arrived: number
  /** The part of it that came inside the window. */
  inWindow: number
  /** Something came, and what counts of it came inside the window. */
  onTime: boolean
  /** At least what was promised came, whenever. */
  inFull: boolean
  /** On time and in full: at least what was promised came inside the window (OTIF). */
  both: boolean
}

const sum = (arrivals: readonly Arrival[]): number =>
  arrivals.reduce((total, { amount }) => total + amount, 0)

/**
 * Measures one promise by the definition of on time, in full (OTIF): against the agreed window and the
 * agreed amount. What comes beyond the promise does not count, neither for nor against it: what came
 * inside the window counts first. Without `from` nothing is too early.
 */
export const measure = (
  promised: number,
  { from, to }: { from?: Day; to: Day },
  arrivals: readonly Arrival[],
): Measured => {
  const arrived = sum(arrivals)
  const inWindow = sum(arrivals.filter(({ day }) => (from === undefined || day >= from) && day <= to))
  return {
    promised,
    arrived,
    inWindow,
    onTime: arrived > 0 && inWindow >= Math.min(arrived, promised),
    inFull: arrived >= promised,
    both: inWindow >= promised,
  }
}
