import { addDays, type Day } from '@rembuk/core/calendar'
import type { PlannedOrder } from '@rembuk/core/plan/material/material'

/** `late` where the last day to order is past, `soon` where it is within a week of `today`. */
export type OrderUrgency = 'late' | 'soon' | 'later'

export const orderUrgency = ({ late, orderDay }: PlannedOrder, today: Day): OrderUrgency => {
  if (late) return 'late'
  return orderDay <= addDays(today, 7) ? 'soon' : 'later'
}

/** Stand beside words that say the same. */
export const urgencySymbols: Record<OrderUrgency, string> = { late: '!', soon: '●', later: '○' }
