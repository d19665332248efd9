import type { Thousandths } from '../../quantity'

/** A run of consecutive weeks, each of which has the same kind of problem. */
export interface Run {
  /** The first week, from 0. */
  week: number
  /** One per week of the run, above 0. */
  sizes: Thousandths[]
  /** The largest of `sizes`. */
  size: Thousandths
}

/** Groups the weeks of a line, from `firstWeek` on, whose size is above 0 into runs, the earliest first. */
export const runsOf = (line: readonly Thousandths[], firstWeek: number): Run[] => {
  const runs: Run[] = []
  for (const [week, size] of line.entries()) {
    if (week < firstWeek || size <= 0) continue
    const last = runs.at(-1)
    if (last && last.week + last.sizes.length === week) {
      last.sizes.push(size)
      last.size = Math.max(last.size, size)
    } else runs.push({ week, sizes: [size], size })
  }
  return runs
}
