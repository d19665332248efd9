import { addDays, type Day } from '@rembuk/core/calendar'
import type { Change } from '@rembuk/core/change/change'
import { type DeliveryChange, deliveryMoves } from '@rembuk/core/change/delivery-moves'
import { keyOf } from '@rembuk/core/change/entry'
import { isSameValue } from '@rembuk/core/proposal/same-value'

/** The same change once or in several weeks one after the other. */
export interface ChangeRun {
  /** The first of them. */
  change: Change
  /** Day or Monday of the last one; absent for what has no day. */
  last?: Day
  count: number
  /** Of a delivery that was moved: how it was before, the first and the last of them. */
  moved?: { first: DeliveryChange; last: DeliveryChange }
}

const WEEK = 7

/** Days from one change of a kind to the next one that continues it. */
const stride = ({ kind }: Change): number => (kind === 'closure' ? 1 : WEEK)

const continues = ({ change, last, moved }: ChangeRun, next: Change, from?: DeliveryChange): boolean =>
  'day' in next &&
  last !== undefined &&
  addDays(last, stride(next)) === next.day &&
  isSameValue(change.from, next.from) &&
  isSameValue(change.to, next.to) &&
  isSameValue(moved?.first.from, from?.from) &&
  (moved && addDays(moved.last.day, stride(next))) === from?.day

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
 * that follow each other are one run. A delivery every Friday is one too, so are the days of a holiday. A
 * delivery that was moved to another day stands there once.
 */
export const changeRuns = (changes: readonly Change[]): ChangeRun[] => {
  const moves = deliveryMoves(changes)
  const before = new Map<Change, DeliveryChange>(moves.map(({ from, to }) => [to, from]))
  const gone = new Set<Change>(moves.map(({ from }) => from))
  const lines = new Map<string, Change[]>()
  for (const change of changes) {
    if (gone.has(change)) continue
    const key = lineOf(change)
    lines.set(key, [...(lines.get(key) ?? []), change])
  }
  return [...lines.values()].flatMap((line) => {
    const runs: ChangeRun[] = []
    for (const change of line.sort(byDay)) {
      const run = runs.at(-1)
      const from = before.get(change)
      if (run && 'day' in change && continues(run, change, from)) {
        run.last = change.day
        run.count += 1
        if (run.moved && from) run.moved.last = from
      } else
        runs.push({
          change,
          count: 1,
          ...('day' in change && { last: change.day }),
          ...(from && { moved: { first: from, last: from } }),
        })
    }
    return runs
  })
}

/** How many changes a person reads: a delivery that was moved is one. */
export const changeCount = (changes: readonly Change[]): number =>
  changes.length - deliveryMoves(changes).length
