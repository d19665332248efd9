import type { Day } from '../calendar'
import { duesOf, unpaid } from './dues'
import type { Realisation } from './realisation'

/** How far a delivery has come. */
export type DeliveryStatus = 'planned' | 'ready' | 'sent' | 'rejected' | 'partial' | 'fulfilled'

/**
 * How far a delivery has come: `fulfilled` where all that was agreed is accepted, `partial` where some of
 * it is, `rejected` where it came and nothing was accepted.
 */
export const deliveryStatus = ({ line, totals, sendings, ready }: Realisation): DeliveryStatus => {
  if (totals.accepted >= line.deliver.quantity) return 'fulfilled'
  if (totals.accepted > 0) return 'partial'
  if (totals.rejected + totals.wasted > 0) return 'rejected'
  if (sendings.length > 0) return 'sent'
  return ready.length > 0 ? 'ready' : 'planned'
}

/** Whether something agreed has not been accepted although its window is past. */
export const isDeliveryLate = ({ line, open }: Realisation, today: Day): boolean =>
  open > 0 && today > line.deliver.window.to

/** Whether something accepted has not been paid although its last day of payment is past. */
export const isPaymentLate = (realisation: Realisation, today: Day): boolean =>
  duesOf(realisation).some((due) => unpaid(due) > 0 && today > due.dueDay)
