import type { Day } from '@rembuk/core/calendar'
import { type Accessor, createMemo } from 'solid-js'
import type { Desk } from '../cells/desk'
import { memoByKey } from '../cells/memo-by-key'
import { type DeliveryRow, rowsOf } from './delivery-row'
import { type DeliveryFilter, filterRows, groupByWeek } from './delivery-weeks'

/** The plan's deliveries as they are now. */
export interface DeliveryList {
  /** Whether the plan has any delivery, filtered or not. */
  isEmpty: Accessor<boolean>
  /** Monday → the deliveries of that week that the filter lets through. */
  weeks: Accessor<Map<Day, DeliveryRow[]>>
  /** The delivery of that key, whatever the filter; undefined once it is gone. */
  row(key: string): DeliveryRow | undefined
}

/** Follows the plan's deliveries; after an edit only the product that it touches is read again. Call inside a Solid owner. */
export const createDeliveryList = (desk: Desk, filter: Accessor<DeliveryFilter>): DeliveryList => {
  const rowsOfProduct = memoByKey((productId): DeliveryRow[] => {
    const [plan, product, projection] = [desk.plan(), desk.lines(productId), desk.projection(productId)]
    return plan && product && projection ? rowsOf(product, projection, plan) : []
  })
  const all = createMemo(() => (desk.plan()?.products ?? []).flatMap(({ id }) => rowsOfProduct(id)))
  const byKey = createMemo(() => new Map(all().map((row) => [row.key, row])))
  return {
    isEmpty: createMemo(() => all().length === 0),
    weeks: createMemo(() => groupByWeek(filterRows(all(), filter()))),
    row: (key) => byKey().get(key),
  }
}
