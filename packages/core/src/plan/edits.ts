import { addDays, type Day, weekIndex } from '../calendar'
import type { Thousandths } from '../quantity'
import type { Maker, Plan } from './plan'

/** Sets one cell of a producer's lines, as a person would by typing. */
export interface PlanEdit {
  /** `production` of the week that starts on `day`, or the `delivery` of that day. */
  line: 'production' | 'delivery'
  productId: string
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

const setDelivery = (maker: Maker, { day, quantity }: PlanEdit): Maker => {
  const others = maker.deliveries.filter((delivery) => delivery.day !== day)
  const deliveries = quantity === 0 ? others : [...others, { day, quantity }]
  return { ...maker, deliveries: deliveries.sort((a, b) => (a.day < b.day ? -1 : 1)) }
}

const applyEdit = (plan: Plan, edit: PlanEdit): Plan => {
  const change = (maker: Maker): Maker => {
    if (maker.partyId !== edit.partyId) return maker
    return edit.line === 'production' ? setProduction(maker, plan, edit) : setDelivery(maker, edit)
  }
  const products = plan.products.map((product) =>
    product.id === edit.productId ? { ...product, makers: product.makers.map(change) } : product,
  )
  return { ...plan, products }
}

/**
 * The plan after these edits, one by one; the given plan stays as it is. An edit of a product or
 * producer that is not in the plan changes nothing. Throws RangeError for production of a day that is
 * no Monday of the plan.
 */
export const applyEdits = (plan: Plan, edits: readonly PlanEdit[]): Plan => edits.reduce(applyEdit, plan)
