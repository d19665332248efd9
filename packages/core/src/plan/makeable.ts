import { MAX_QUANTITY, type Thousandths } from '../quantity'
import { capacityLoad, freeFor } from './capacity'
import type { Maker, Plan } from './plan'

/**
 * The most that a producer can make of a product in each week within its capacity, beside what it makes of
 * others; undefined where its limit is not known.
 */
export const makeableByWeek = (plan: Plan, productId: string, maker: Maker): Thousandths[] | undefined => {
  const { partyId, use } = maker
  const capacity = plan.capacities?.find((each) => each.partyId === partyId)
  if (!capacity || !use || use.capacity === 0) return undefined
  const others = plan.products.filter(({ id }) => id !== productId)
  return capacityLoad({ ...plan, products: others }, capacity).map((load) =>
    Math.min(MAX_QUANTITY, freeFor(load, use)),
  )
}
