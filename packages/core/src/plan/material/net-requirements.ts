import type { Day } from '../../calendar'
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

/**
 * Nets the gross needs of a material against its stock and scheduled receipts, as in material
 * requirements planning: `net[t] = gross[t] − (projected[t−1] + scheduled[t])` where that is above
 * zero. Each such week gets an order by the material's lot sizing that arrives by its Monday; an
 * order whose last order day is before `firstOrderDay` is planned all the same and marked late.
 * `start` is the Monday of week 0. In thousandths of the material; one entry a week of `gross`.
 */
export const netRequirements = (
  material: Pick<Material, 'opening' | 'receipts' | 'leadTime' | 'lotSizing'>,
  gross: readonly Thousandths[],
  { start, firstOrderDay }: { start: Day; firstOrderDay: Day },
): NetRequirements => {
  const expected = gross.map((_, week) => material.receipts[week] ?? 0)
  const withoutOrders = projectStock({ opening: material.opening, receipts: expected, issues: gross })
  const orders: PlannedOrder[] = []
  let ordered = 0
  const projected = withoutOrders.map((balance, week) => {
    if (balance + ordered < 0) {
      const shortfalls = withoutOrders.slice(week).map((later) => -(later + ordered))
      const quantity = orderQuantity(material.lotSizing, shortfalls)
      const orderDay = orderDayFor(start, week, material.leadTime)
      orders.push({ week, quantity, orderDay, late: orderDay < firstOrderDay })
      ordered += quantity
    }
    return balance + ordered
  })
  let lacking = 0
  const tooLate = withoutOrders.map((balance, week) => {
    const more = Math.max(0, -balance - lacking)
    lacking += more
    return orderDayFor(start, week, material.leadTime) < firstOrderDay ? more : 0
  })
  return { projected, orders, tooLate }
}
