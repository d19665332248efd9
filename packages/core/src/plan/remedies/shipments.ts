import { addDays, type Day, daysBetween, weekIndex } from '../../calendar'
import type { Thousandths } from '../../quantity'
import type { PlanEdit } from '../edits'
import type { Delivery, Plan } from '../plan'
import { deliveriesByWeek } from '../projection'

/** What is sent of one product from a producer to the cooperative, or from there to an outlet. */
export interface Shipments {
  plan: Plan
  /** Nothing is sent before it any more, and what was stays. */
  firstDay: Day
  productId: string
  /** The producer or outlet. */
  partyId: string
  deliveries: readonly Delivery[]
}

/** The deliveries of a week that can still be changed. */
const comingIn = ({ plan, firstDay, deliveries }: Shipments, week: number): Delivery[] =>
  deliveries.filter(({ day }) => day >= firstDay && weekIndex(plan.start, plan.weeks, day) === week)

/** What is sent in a week and can still be changed. */
export const deliveredIn = (shipments: Shipments, week: number): Thousandths =>
  deliveriesByWeek(comingIn(shipments, week), shipments.plan)[week] ?? 0

const FRIDAY = 4

/** The day of a week's first delivery to come, or the weekday of the nearest other one, or Friday; never a day that is over. */
const deliveryDay = (shipments: Shipments, week: number): Day => {
  const { plan, firstDay, deliveries } = shipments
  const monday = addDays(plan.start, 7 * week)
  const distance = (day: Day) => Math.abs(daysBetween(monday, day))
  const [coming] = comingIn(shipments, week)
  if (coming) return coming.day
  const [nearest] = deliveries.map(({ day }) => day).sort((a, b) => distance(a) - distance(b))
  const weekday = nearest === undefined ? FRIDAY : ((daysBetween(plan.start, nearest) % 7) + 7) % 7
  const usual = addDays(monday, weekday)
  return usual < firstDay ? firstDay : usual
}

const deliveredOn = (deliveries: readonly Delivery[], day: Day): Thousandths =>
  deliveries.filter((each) => each.day === day).reduce((sum, { quantity }) => sum + quantity, 0)

const deliverOn = ({ productId, partyId }: Shipments, day: Day, quantity: Thousandths): PlanEdit => ({
  line: 'delivery',
  productId,
  partyId,
  day,
  quantity,
})

/** The edit that sends `more` in a week. */
export const deliverMore = (shipments: Shipments, week: number, more: Thousandths): PlanEdit => {
  const day = deliveryDay(shipments, week)
  return deliverOn(shipments, day, deliveredOn(shipments.deliveries, day) + more)
}

/** The edits that send `less` in a week, off its first deliveries to come; `less` is at most `deliveredIn` it. */
export const deliverLess = (shipments: Shipments, week: number, less: Thousandths): PlanEdit[] => {
  const deliveries = comingIn(shipments, week)
  const edits: PlanEdit[] = []
  let left = less
  for (const day of new Set(deliveries.map((delivery) => delivery.day))) {
    if (left === 0) break
    const before = deliveredOn(deliveries, day)
    const taken = Math.min(left, before)
    left -= taken
    if (taken > 0) edits.push(deliverOn(shipments, day, before - taken))
  }
  return edits
}
