import { addDays, type Day } from '../calendar'
import type { Delivery } from '../plan/plan'
import type { Thousandths } from '../quantity'
import { failed, found, type Reading } from './fault'
import type { PlanEntry } from './plan-entry'

type DeliveryEntry = Extract<PlanEntry, { day: Day }>

/** Deliveries leave on Friday where nobody says otherwise: days after Monday. */
const FRIDAY = 4

/**
 * The delivery that makes the week of a producer, or of what goes to an outlet, add up to `quantity`: the only delivery keeps its day, of
 * several the last takes the difference, without any it is on Friday. Fails below what the earlier days
 * of the week bring.
 */
export const weekDelivery = (
  place: Pick<DeliveryEntry, 'line' | 'productId' | 'partyId'>,
  deliveries: readonly Delivery[],
  monday: Day,
  quantity: Thousandths,
): Reading<PlanEntry> => {
  const end = addDays(monday, 6)
  const planned = deliveries
    .filter(({ day }) => day >= monday && day <= end)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const least = planned.slice(0, -1).reduce((sum, each) => sum + each.quantity, 0)
  if (quantity < least) return failed({ code: 'below-deliveries', least })
  const day = planned.at(-1)?.day ?? addDays(monday, FRIDAY)
  return found({ ...place, day, quantity: quantity - least })
}
