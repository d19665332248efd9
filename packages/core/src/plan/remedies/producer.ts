import { addDays, type Day, daysBetween, weekIndex } from '../../calendar'
import { MAX_QUANTITY, type Thousandths } from '../../quantity'
import { capacityLoad, freeFor } from '../capacity'
import type { PlanEdit } from '../edits'
import type { Maker, Plan, Product } from '../plan'
import { deliveriesByWeek, makerLine } from '../projection'
import { projectStock } from '../stock'

/** One producer of one product, with the plan around it. */
export interface Producer {
  plan: Plan
  product: Product
  maker: Maker
}

/** The product's producers, in its order. */
export const producersOf = (plan: Plan, product: Product): Producer[] =>
  product.makers.map((maker) => ({ plan, product, maker }))

export const producedIn = ({ maker }: Producer, week: number): Thousandths => maker.production[week] ?? 0

export const deliveredIn = ({ plan, maker }: Producer, week: number): Thousandths =>
  deliveriesByWeek(maker.deliveries, plan)[week] ?? 0

/** The producer's stock at the end of a week; below zero where it lacks. */
export const stockAfter = ({ plan, maker }: Producer, week: number): Thousandths =>
  projectStock(makerLine(maker, plan))[week] ?? 0

/** What the producer can give away in a week without lacking it then or later; 0 where it has nothing to spare. */
export const spareFrom = ({ plan, maker }: Producer, week: number): Thousandths =>
  Math.max(0, Math.min(...projectStock(makerLine(maker, plan)).slice(week)))

/** How much more the producer can make in a week within `limitPerMille` of its capacity; MAX_QUANTITY where none is known. */
export const freeIn = ({ plan, maker }: Producer, week: number, limitPerMille: number): Thousandths => {
  const capacity = plan.capacities?.find(({ partyId }) => partyId === maker.partyId)
  const load = capacity && capacityLoad(plan, capacity)[week]
  if (!load || !maker.use || maker.use.capacity === 0) return MAX_QUANTITY
  return Math.min(MAX_QUANTITY, freeFor(load, maker.use, Math.min(1000, limitPerMille)))
}

/** The edit that makes `by` more in a week, less where it is below zero. */
export const changeProduction = (producer: Producer, week: number, by: Thousandths): PlanEdit => ({
  line: 'production',
  productId: producer.product.id,
  partyId: producer.maker.partyId,
  day: addDays(producer.plan.start, 7 * week),
  quantity: producedIn(producer, week) + by,
})

const FRIDAY = 4

/** The day of a week on which the producer delivers: that of the week's first delivery, or of the nearest other one, or Friday. */
const deliveryDay = ({ plan, maker }: Producer, week: number): Day => {
  const monday = addDays(plan.start, 7 * week)
  const distance = (day: Day) => Math.abs(daysBetween(monday, day))
  const inWeek = maker.deliveries.find(({ day }) => weekIndex(plan.start, plan.weeks, day) === week)
  if (inWeek) return inWeek.day
  const [nearest] = maker.deliveries.map(({ day }) => day).sort((a, b) => distance(a) - distance(b))
  const weekday = nearest === undefined ? FRIDAY : ((daysBetween(plan.start, nearest) % 7) + 7) % 7
  return addDays(monday, weekday)
}

const deliveredOn = (maker: Maker, day: Day): Thousandths =>
  maker.deliveries.filter((each) => each.day === day).reduce((sum, { quantity }) => sum + quantity, 0)

const deliverOn = ({ product, maker }: Producer, day: Day, quantity: Thousandths): PlanEdit => ({
  line: 'delivery',
  productId: product.id,
  partyId: maker.partyId,
  day,
  quantity,
})

/** The edit that sends `more` in a week. */
export const deliverMore = (producer: Producer, week: number, more: Thousandths): PlanEdit => {
  const day = deliveryDay(producer, week)
  return deliverOn(producer, day, deliveredOn(producer.maker, day) + more)
}

/** The edits that send `less` in a week, off its first deliveries; `less` is at most what is delivered in it. */
export const deliverLess = (producer: Producer, week: number, less: Thousandths): PlanEdit[] => {
  const { plan, maker } = producer
  const edits: PlanEdit[] = []
  let left = less
  for (const day of new Set(maker.deliveries.map((delivery) => delivery.day))) {
    if (left === 0) break
    if (weekIndex(plan.start, plan.weeks, day) !== week) continue
    const before = deliveredOn(maker, day)
    const taken = Math.min(left, before)
    left -= taken
    if (taken > 0) edits.push(deliverOn(producer, day, before - taken))
  }
  return edits
}
