import type { Day } from '@rembuk/core/calendar'
import type { Balance, WeekCounts } from '@rembuk/core/plan/stock'
import type { ParsedQuantity, Thousandths } from '@rembuk/core/quantity'
import type { UnknownUnit } from '../cells/typed-quantity'

/** A stock that people count week by week besides the stores': how it is named, read and written. */
export interface CountedPlace {
  /** The root map that holds its counts. */
  root: string
  /** What is counted, and where: "Emping di Gerai Pasar". */
  name(): string
  /** Maybe empty. */
  unit(): string
  counts(): WeekCounts
  /** What the plan expects as a week starts, from 0. */
  expected(week: number): Balance | undefined
  /** What comes in that week; the count of its start is without it. */
  coming(week: number): Thousandths
  read(text: string): ParsedQuantity | UnknownUnit
  /** Writes what was counted, or with `undefined` takes it back. */
  write(monday: Day, quantity: Thousandths | undefined): void
}
