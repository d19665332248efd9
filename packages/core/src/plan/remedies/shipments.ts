import { addDays, type Day, daysBetween, weekIndex } from '../../calendar'
import type { Thousandths } from '../../quantity'
import type { PlanEdit } from '../edits'
import type { Delivery, Plan } from '../plan'
import { deliveriesByWeek } from '../projection'

/** What is sent of one product from a producer to the cooperative, or from there to an outlet. */
export interface Shipments {
  plan: Plan
  productId: string
  /** The producer or outlet. */
  partyId: string
  deliveries: readonly Delivery[]
}

export const deliveredIn = ({ plan, deliveries }: Shipments, week: number): Thousandths =>
  deliveriesByWeek(deliveries, plan)[week] ?? 0

const FRIDAY = 4

/** The weekday of a week's first delivery, or of the nearest other one, or Friday. */
const deliveryDay = ({ plan, deliveries }: Shipments, week: number): Day => {
  const monday = addDays(plan.start, 7 * week)
  const distance = (day: Day) => Math.abs(daysBetween(monday, day))
  const inWeek = deliveries.find(({ day }) => weekIndex(plan.start, plan.weeks, day) === week)
  if (inWeek) return inWeek.day
  const [nearest] = deliveries.map(({ day }) => day).sort((a, b) => distance(a) - distance(b))
  const weekday = nearest === undefined ? FRIDAY : ((daysBetween(plan.start, nearest) % 7) + 7) % 7
  return addDays(monday, weekday)
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

/** The edits that send `less` in a week, off its first deliveries; `less` is at most what is delivered in it. */
export const deliverLess = (shipments: Shipments, week: number, less: Thousandths): PlanEdit[] => {
  const { plan, deliveries } = shipments
  const edits: PlanEdit[] = []
  let left = less
  for (const day of new Set(deliveries.map((delivery) => delivery.day))) {
    if (left === 0) break
    if (weekIndex(plan.start, plan.weeks, day) !== week) continue
    const before = deliveredOn(deliveries, day)
    const taken = Math.min(left, before)
    left -= taken
    if (taken > 0) edits.push(deliverOn(shipments, day, before - taken))
  }
  return edits
}
