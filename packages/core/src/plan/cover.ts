import type { Thousandths } from '../quantity'
import type { Balance } from './stock'

const DAYS_A_WEEK = 7

/** How long a stock lasts. */
export interface Cover {
  /** Whole days. */
  days: number
  /** The known demand ends before the stock does: it lasts these days or longer. */
  orLonger: boolean
}

/**
 * Days of cover (days of supply): how many whole days a balance meets the demand of the weeks that
 * follow it, where a week's demand is even over its seven days. A week that is met in full counts 7,
 * the one in which the stock runs out `⌊7 × rest ÷ demand⌋`. No stock covers no day.
 */
export const daysOfCover = (balance: Balance, following: readonly Thousandths[]): Cover => {
  if (balance <= 0) return { days: 0, orLonger: false }
  let rest = balance
  for (const [week, demand] of following.entries()) {
    if (rest < demand) {
      const days = Math.floor((DAYS_A_WEEK * rest) / demand)
      return { days: DAYS_A_WEEK * week + days, orLonger: false }
    }
    rest -= demand
  }
  return { days: DAYS_A_WEEK * following.length, orLonger: true }
}

/** Weeks of cover: the whole weeks within `daysOfCover`. */
export const weeksOfCover = (balance: Balance, following: readonly Thousandths[]): number =>
  Math.floor(daysOfCover(balance, following).days / DAYS_A_WEEK)

/**
 * How much of a balance is more than the demand of the next `weeks` weeks, in thousandths; 0 where
 * it is not, and where fewer weeks of demand are known, as the rest cannot be judged.
 */
export const excessOverCover = (
  balance: Balance,
  following: readonly Thousandths[],
  weeks: number,
): Thousandths => {
  if (following.length < weeks) return 0
  const needed = following.slice(0, weeks).reduce((sum, demand) => sum + demand, 0)
  return Math.max(0, balance - needed)
}
