import type { PlannedOrder } from '@rembuk/core/plan/material/material'
import type { MaterialEntry } from './material-list'

/**
 * How it stands with a material:
 * - `late`: an order should have been placed already
 * - `order`: there is something to order
 * - `enough`: what is there and comes lasts through the plan
 * - `unused`: no recipe names it
 */
export type MaterialState =
  | { kind: 'late' | 'order'; order: PlannedOrder }
  | { kind: 'enough' }
  | { kind: 'unused' }

export const materialState = ({ plan, products }: MaterialEntry): MaterialState => {
  const [order] = plan.orders
  if (order) return { kind: order.late ? 'late' : 'order', order }
  return { kind: products.length > 0 ? 'enough' : 'unused' }
}
