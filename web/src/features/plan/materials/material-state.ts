import type { PlannedOrder } from '@rembuk/core/plan/material/material'
import type { MaterialEntry } from './material-list'
import { type OrderUrgency, orderUrgency } from './order-urgency'

/**
 * How it stands with a material: how pressing its next order is, or without one
 * - `enough`: what is there and comes lasts through the plan
 * - `unused`: no recipe names it
 */
export type MaterialState =
  | { kind: OrderUrgency; order: PlannedOrder }
  | { kind: 'enough' | 'unused'; order?: undefined }

export const materialState = ({ plan, products, today }: MaterialEntry): MaterialState => {
  const [order] = plan.orders
  if (order) return { kind: orderUrgency(order, today), order }
  return { kind: products.length > 0 ? 'enough' : 'unused' }
}
