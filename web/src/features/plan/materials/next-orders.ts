import type { PlannedOrder } from '@rembuk/core/plan/material/material'
import type { MaterialEntry } from './material-list'

/** A purchase that the plan asks for, with the material it is for. */
export interface NextOrder {
  entry: MaterialEntry
  order: PlannedOrder
}

const earlierFirst = (a: PlannedOrder, b: PlannedOrder): number => {
  if (a.orderDay === b.orderDay) return a.week - b.week
  return a.orderDay < b.orderDay ? -1 : 1
}

/** Every order of every material, the one that has to be placed first at the top: so late ones lead. */
export const nextOrders = (entries: readonly MaterialEntry[]): NextOrder[] =>
  entries
    .flatMap((entry) => entry.plan.orders.map((order) => ({ entry, order })))
    .sort((a, b) => earlierFirst(a.order, b.order))

/** Materials by their first order, those without one last and else in the plan's order. */
export const byFirstOrder = (entries: readonly MaterialEntry[]): MaterialEntry[] =>
  [...entries].sort((a, b) => {
    const [one, other] = [a.plan.orders[0], b.plan.orders[0]]
    if (one && other) return earlierFirst(one, other)
    return Number(other !== undefined) - Number(one !== undefined)
  })
