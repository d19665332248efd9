import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import type { Plan } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'
import { DEFAULT_WORKDAYS, parseWorkdays } from './workdays'

/** What the whole plan is about. */
export interface Frame {
  /** Undefined while no valid start and number of weeks are written. */
  period: Pick<Plan, 'start' | 'weeks'> | undefined
  /** Weekdays on which work is done, from 0 for Monday. */
  workdays: readonly number[]
}

/** The plan's first Monday, number of weeks and workdays. */
export const readFrame = (doc: ReadableDoc, report: Report): Frame => {
  const root = planRoots.plan
  const period: Partial<Plan> = {}
  let workdays = DEFAULT_WORKDAYS
  for (const [key, value] of readEntries(doc, root, report)) {
    if (key === 'start') {
      if (isPlanStart(value)) period.start = value
      else report('bad-value', root, key)
    } else if (key === 'weeks') {
      if (isPlanWeeks(value)) period.weeks = value
      else report('bad-value', root, key)
    } else if (key === 'workdays') {
      const read = parseWorkdays(value)
      if (read) workdays = read
      else report('bad-value', root, key)
    } else report('unknown-key', root, key)
  }
  const { start, weeks } = period
  return { period: start === undefined || weeks === undefined ? undefined : { start, weeks }, workdays }
}
