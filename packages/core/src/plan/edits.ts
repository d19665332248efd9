import { addDays, type Day, weekIndex } from '../calendar'
import type { Thousandths } from '../quantity'
import type { Delivery, Maker, Plan, Product } from './plan'

/** Sets one cell of a producer's or an outlet's lines, as a person would by typing. */
export interface PlanEdit {
  /** `production` of the week that starts on `day`, or the `delivery` of that day. */
  line: 'production' | 'delivery'
  productId: string
  /** The producer; for a delivery also the outlet that it goes to. */
  partyId: string
  day: Day
  quantity: Thousandths
}

const setProduction = (maker: Maker, plan: Plan, { day, quantity }: PlanEdit): Maker => {
  const week = weekIndex(plan.start, plan.weeks, day)
  if (week === undefined || day !== addDays(plan.start, 7 * week))
    throw new RangeError('not a Monday of the plan')
  const production = Array.from({ length: plan.weeks }, (_, index) =>
    index === week ? quantity : (maker.production[index] ?? 0),
  )
  return { ...maker, production }
}

const setDelivery = <Place extends { deliveries: Delivery[] }>(
  place: Place,
  { day, quantity }: PlanEdit,
): Place => {
  const others = place.deliveries.filter((delivery) => delivery.day !== day)
  const deliveries = quantity === 0 ? others : [...others, { day, quantity }]
  return { ...place, deliveries: deliveries.sort((a, b) => (a.day < b.day ? -1 : 1)) }
}

const changeProduct = (product: Product, plan: Plan, edit: PlanEdit): Product => {
  const makers = product.makers.map((maker) => {
    if (maker.partyId !== edit.partyId) return maker
    return edit.line === 'production' ? setProduction(maker, plan, edit) : setDelivery(maker, edit)
  })
  const outlets = product.outlets?.map((outlet) =>
    outlet.outletId === edit.partyId && edit.line === 'delivery' ? setDelivery(outlet, edit) : outlet,
  )
  return outlets ? { ...product, makers, outlets } : { ...product, makers }
}

const applyEdit = (plan: Plan, edit: PlanEdit): Plan => ({
  ...plan,
  products: plan.products.map((product) =>
    product.id === edit.productId ? changeProduct(product, plan, edit) : product,
  ),
})

/**
 * The plan after these edits, one by one; the given plan stays as it is. An edit of a product,
 * producer or outlet that is not in the plan changes nothing. Throws RangeError for production of a day that is
 * no Monday of the plan.
 */
export const applyEdits = (plan: Plan, edits: readonly PlanEdit[]): Plan => edits.reduce(applyEdit, plan)
