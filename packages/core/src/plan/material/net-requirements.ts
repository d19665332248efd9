import { addDays, type Day } from '../../calendar'
import type { Thousandths } from '../../quantity'
import { type Balance, projectStock } from '../stock'
import { orderDayFor } from './lead-time'
import { orderQuantity } from './lot-sizing'
import type { Material, PlannedOrder } from './material'

export interface NetRequirements {
  /** Stock at the end of each week when every planned order arrives on time; never below zero. */
  projected: Balance[]
  /** By week of arrival. */
  orders: PlannedOrder[]
  /**
   * What each week lacks that no order can bring any more, because its last order day is past: the
   * net requirement of the week, whatever the lot size.
   */
  tooLate: Thousandths[]
}

type Stocked = Pick<Material, 'opening' | 'receipts' | 'counted' | 'leadTime' | 'lotSizing'>

interface Calendar {
  /** The Monday of week 0. */
  start: Day
  /** Before it nothing can be ordered any more. */
  firstOrderDay: Day
}

/**
 * The weeks from `from` up to the next count, `until`, as they look without that count: who orders for
 * several weeks at a time orders for weeks beyond it too.
 */
const untilCounted = (
  material: Stocked,
  gross: readonly Thousandths[],
  { from, until }: { from: number; until: number },
  { start, firstOrderDay }: Calendar,
): NetRequirements => {
  const used = gross.slice(from)
  const withoutOrders = projectStock({
    opening: material.counted?.[from] ?? material.opening,
    receipts: used.map((_, index) => material.receipts[from + index] ?? 0),
    issues: used,
  })
  const weeks = withoutOrders.slice(0, until - from)
  const dayFor = (index: number): Day => orderDayFor(start, from + index, material.leadTime)
  const orders: PlannedOrder[] = []
  let ordered = 0
  const projected = weeks.map((balance, index) => {
    if (balance + ordered < 0) {
      const shortfalls = withoutOrders.slice(index).map((later) => -(later + ordered))
      const quantity = orderQuantity(material.lotSizing, shortfalls)
      const orderDay = dayFor(index)
      orders.push({ week: from + index, quantity, orderDay, late: orderDay < firstOrderDay })
      ordered += quantity
    }
    return balance + ordered
  })
  let lacking = 0
  const tooLate = weeks.map((balance, index) => {
    const more = Math.max(0, -balance - lacking)
    lacking += more
    return dayFor(index) < firstOrderDay ? more : 0
  })
  return { projected, orders, tooLate }
}

/**
 * Nets the gross needs of a material against its stock and scheduled receipts, as in material
 * requirements planning: `net[t] = gross[t] − (start[t] + scheduled[t])` where that is above zero, and
 * `start[t]` is `projected[t−1]`, or what was counted at the start of the week. Each such week gets an order
 * by the material's lot sizing that arrives by its Monday; an order whose last order day is before
 * `firstOrderDay` is planned all the same and marked late.
 *
 * A count says what came by then, whether it had been scheduled, planned or neither. So what was due in
 * earlier weeks is not added to it, what is due from its week on is, and once its week has begun on
 * `firstOrderDay` nothing is ordered for the weeks before it. In thousandths of the material; one entry a
 * week of `gross`.
 */
export const netRequirements = (
  material: Stocked,
  gross: readonly Thousandths[],
  calendar: Calendar,
): NetRequirements => {
  const starts = gross.flatMap((_, week) =>
    week === 0 || material.counted?.[week] !== undefined ? [week] : [],
  )
  const parts = starts.map((from, index) => {
    const until = starts[index + 1] ?? gross.length
    const part = untilCounted(material, gross, { from, until }, calendar)
    const isOver = until < gross.length && addDays(calendar.start, 7 * until) <= calendar.firstOrderDay
    return isOver ? { ...part, orders: [] } : part
  })
  return {
    projected: parts.flatMap(({ projected }) => projected),
    orders: parts.flatMap(({ orders }) => orders),
    tooLate: parts.flatMap(({ tooLate }) => tooLate),
  }
}
