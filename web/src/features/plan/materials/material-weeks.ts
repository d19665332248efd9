import type { Day } from '@rembuk/core/calendar'
import { expectedStart } from '@rembuk/core/plan/correction'
import type { PlannedOrder } from '@rembuk/core/plan/material/material'
import type { Balance } from '@rembuk/core/plan/stock'
import type { Thousandths } from '@rembuk/core/quantity'
import type { MaterialEntry } from './material-list'

/** One week of a material as it is shown, in thousandths of the material. */
export interface MaterialWeek {
  monday: Day
  need: Thousandths
  /** Already ordered and expected. */
  arriving: Thousandths
  /** What was counted as the week started; undefined where nobody counted. */
  counted: Thousandths | undefined
  /** What was expected then. */
  expected: Balance
  /** At the end of the week when every planned order arrives on time. */
  stock: Thousandths
  /** Planned to arrive in this week. */
  order: PlannedOrder | undefined
  /** What no order can bring in time any more. */
  lacking: Thousandths
}

/** The weeks of a material, one for each Monday. */
export const materialWeeks = ({ material, plan }: MaterialEntry, mondays: readonly Day[]): MaterialWeek[] =>
  mondays.map((monday, week) => ({
    monday,
    need: plan.needs[week]?.need ?? 0,
    arriving: material.receipts[week] ?? 0,
    counted: material.counted?.[week],
    expected: expectedStart(material.opening, plan.projected, week) ?? 0,
    stock: plan.projected[week] ?? 0,
    order: plan.orders.find((order) => order.week === week),
    lacking: plan.tooLate[week] ?? 0,
  }))
