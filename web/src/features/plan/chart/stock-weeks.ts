import type { Day } from '@rembuk/core/calendar'
import type { Balance, StockMark } from '@rembuk/core/plan/stock'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { planRoots } from '@rembuk/plandoc/roots'
import type { Desk } from '../cells/desk'

/** A product's stock at the cooperative in one week. */
export interface StockWeek {
  monday: Day
  /** At the end of the week. */
  balance: Balance
  mark: StockMark
  /** Counted as the week starts; undefined where nobody counted. */
  counted: Thousandths | undefined
}

/** A product's projected stock at the cooperative over the plan's weeks. Follows that product alone. */
export const stockWeeks = (desk: Desk, productId: string): StockWeek[] => {
  const projection = desk.projection(productId)
  const counts = planRoots.count(productId)
  return desk.mondays().flatMap((monday, week) => {
    const balance = projection?.stock[week]
    const mark = projection?.marks[week]
    if (balance === undefined || mark === undefined) return []
    const counted = desk.signals.value(counts, monday)
    return { monday, balance, mark, counted: isQuantity(counted) ? counted : undefined }
  })
}

/** The weeks that end with less than nothing. */
export const shortWeeks = (weeks: readonly StockWeek[]): StockWeek[] =>
  weeks.filter(({ mark }) => mark.kind === 'shortage')
