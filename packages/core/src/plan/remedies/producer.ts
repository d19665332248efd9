import { addDays } from '../../calendar'
import { MAX_QUANTITY, type Thousandths } from '../../quantity'
import { capacityLoad, freeFor } from '../capacity'
import type { PlanEdit } from '../edits'
import type { Maker, Plan, Product } from '../plan'
import type { Rules } from '../problems/rules'
import { makerLine } from '../projection'
import { projectStock } from '../stock'
import type { Shipments } from './shipments'

/** One producer of one product and what it sends, with the plan around it. */
export interface Producer extends Shipments {
  product: Product
  maker: Maker
}

/** The product's producers, in its order. */
export const producersOf = (
  plan: Plan,
  product: Product,
  { firstDay }: Pick<Rules, 'firstDay'>,
): Producer[] =>
  product.makers.map((maker) => {
    const { partyId, deliveries } = maker
    return { plan, firstDay, product, productId: product.id, maker, partyId, deliveries }
  })

export const producedIn = ({ maker }: Producer, week: number): Thousandths => maker.production[week] ?? 0

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
