import type { StockWeek } from './stock-weeks'

/** Room of a sparkline, in CSS pixels. */
export const SPARKLINE = { width: 96, height: 22 }

const EDGE = 3
/** Height of the marks under the line. */
const MARK = 5

/** What a sparkline draws, as SVG path data; `shortages` is empty where nothing is short. */
export interface Sparkline {
  line: string
  /** The level of no stock. */
  zero: string
  /** A triangle that points down under each week that is short. */
  shortages: string
}

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10

/** Draws stock over the weeks, scaled so that its extremes and zero fit. */
export const sparkline = (weeks: readonly StockWeek[]): Sparkline => {
  const { width, height } = SPARKLINE
  const balances = weeks.map(({ balance }) => balance)
  const [low, high] = [Math.min(0, ...balances), Math.max(0, ...balances)]
  const floor = height - MARK - 2
  const x = (week: number): number =>
    rounded(EDGE + (week / Math.max(1, weeks.length - 1)) * (width - 2 * EDGE))
  const y = (balance: number): number =>
    rounded(high === low ? floor : 1 + ((high - balance) / (high - low)) * (floor - 1))
  return {
    line: balances.map((balance, week) => `${week === 0 ? 'M' : 'L'}${x(week)} ${y(balance)}`).join(''),
    zero: `M0 ${y(0)}H${width}`,
    shortages: weeks
      .map(({ mark }, week) =>
        mark.kind === 'shortage' ? `M${rounded(x(week) - EDGE)} ${height - MARK}h6l-3 ${MARK}z` : '',
      )
      .join(''),
  }
}
