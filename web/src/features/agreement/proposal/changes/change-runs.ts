import { addDays, type Day } from '@rembuk/core/calendar'
import type { Change } from '@rembuk/core/change/change'
import { isSameValue } from '@rembuk/core/change/difference'
import { keyOf } from '@rembuk/core/change/entry'

/** The same change once or in several weeks one after the other. */
export interface ChangeRun {
  /** The first of them. */
  change: Change
  /** Day or Monday of the last one; absent for what has no day. */
  last?: Day
  count: number
}

const WEEK = 7

/** Days from one change of a kind to the next one that continues it. */
const stride = ({ kind }: Change): number => (kind === 'closure' ? 1 : WEEK)

const continues = ({ change, last }: ChangeRun, next: Change): boolean =>
  'day' in next &&
  last !== undefined &&
  addDays(last, stride(next)) === next.day &&
  isSameValue(change.from, next.from) &&
  isSameValue(change.to, next.to)

const byDay = (a: Change, b: Change): number => {
  const [left, right] = ['day' in a ? a.day : '', 'day' in b ? b.day : '']
  return left < right ? -1 : Number(left > right)
}

/** What a change is about, whatever its day. */
const lineOf = (change: Change): string => {
  const { from: _, to: __, ...about } = change
  return keyOf({ ...about, day: undefined })
}

/**
 * Changes line by line, in the order in which the lines come, each line by day; equal changes of weeks
 * that follow each other are one run. A delivery every Friday is one too, so are the days of a holiday.
 */
export const changeRuns = (changes: readonly Change[]): ChangeRun[] => {
  const lines = new Map<string, Change[]>()
  for (const change of changes) {
    const key = lineOf(change)
    lines.set(key, [...(lines.get(key) ?? []), change])
  }
  return [...lines.values()].flatMap((line) => {
    const runs: ChangeRun[] = []
    for (const change of line.sort(byDay)) {
      const run = runs.at(-1)
      if (run && 'day' in change && continues(run, change)) {
        run.last = change.day
        run.count += 1
      } else runs.push({ change, count: 1, ...('day' in change && { last: change.day }) })
    }
    return runs
  })
}
