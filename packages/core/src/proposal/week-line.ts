import { weekMondays } from '../calendar'
import type { Plan } from '../plan/plan'
import type { WeekCounts } from '../plan/stock'
import type { Thousandths } from '../quantity'
import type { WeekLine } from './snapshot'

type Weeks = Pick<Plan, 'start' | 'weeks'>

const lineOf = (values: WeekCounts, { start, weeks }: Weeks, withZeros: boolean): WeekLine => {
  const line: WeekLine = {}
  for (const [week, monday] of weekMondays(start, weeks).entries()) {
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
export const amountsOf = (line: WeekLine, { start, weeks }: Weeks): Thousandths[] =>
  weekMondays(start, weeks).map((monday) => line[monday] ?? 0)

/** Counts as the plan has them: one a week, undefined where nobody counted. */
export const countsOf = (line: WeekLine, { start, weeks }: Weeks): WeekCounts =>
  weekMondays(start, weeks).map((monday) => line[monday])
