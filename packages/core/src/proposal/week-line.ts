import type { WeekCounts } from '../plan/stock'
import type { Thousandths } from '../quantity'
import type { PlanWeeks } from './plan-weeks'
import type { WeekLine } from './snapshot'

type Weeks = Pick<PlanWeeks, 'mondays'>

const lineOf = (values: WeekCounts, { mondays }: Weeks, withZeros: boolean): WeekLine => {
  const line: WeekLine = {}
  for (const [week, monday] of mondays.entries()) {
    const value = values[week]
    if (value !== undefined && (withZeros || value !== 0)) line[monday] = value
  }
  return line
}

/** The weeks of a line that hold something. */
export const weekLine = (values: readonly Thousandths[] = [], weeks: Weeks): WeekLine =>
  lineOf(values, weeks, false)

/** The weeks that were counted, those with a count of nothing too. */
export const countedLine = (counts: WeekCounts = [], weeks: Weeks): WeekLine => lineOf(counts, weeks, true)

/** A line as the plan has it: one amount a week. */
export const amountsOf = (line: WeekLine, { mondays }: Weeks): Thousandths[] =>
  mondays.map((monday) => line[monday] ?? 0)

/** Counts as the plan has them: one a week, undefined where nobody counted. */
export const countsOf = (line: WeekLine, { mondays }: Weeks): WeekCounts =>
  mondays.map((monday) => line[monday])
