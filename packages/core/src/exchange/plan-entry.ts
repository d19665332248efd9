import { type Day, weekIndex } from '../calendar'
import type { Delivery, Maker, Plan, Product } from '../plan/plan'
import type { Thousandths } from '../quantity'

/** Lines of a product at the cooperative, one number a week. A `count` is stock counted at the week's start. */
export const productLines = ['demand', 'orders', 'receipts', 'issues', 'count'] as const
/** Lines of a producer of a product, one number a week. */
export const producerLines = ['production', 'producer-count'] as const

export type ProductLine = (typeof productLines)[number]
export type ProducerLine = (typeof producerLines)[number]
/** What an outlet asks for in a week, and its stock counted as that starts. */
export type OutletLine = 'outlet-demand' | 'outlet-count'
export type EntryLine = ProductLine | ProducerLine | OutletLine | 'delivery' | 'outlet-delivery'

/** One number of a plan, as it was read from a text or a table. */
export type PlanEntry = { productId: string; quantity: Thousandths } & (
  | { line: ProductLine; monday: Day }
  | { line: ProducerLine; partyId: string; monday: Day }
  | { line: 'delivery'; partyId: string; day: Day }
  /** Of an outlet, whose id stands in place of a producer's. */
  | { line: OutletLine; partyId: string; monday: Day }
  | { line: 'outlet-delivery'; partyId: string; day: Day }
)

/** The name of an entry's place: two entries with the same one would overwrite each other. */
export const placeOf = (entry: PlanEntry): string => {
  const party = 'partyId' in entry ? entry.partyId : ''
  return `${entry.line}/${entry.productId}/${party}@${'day' in entry ? entry.day : entry.monday}`
}

const productLine = (product: Product, line: ProductLine): readonly (Thousandths | undefined)[] => {
  switch (line) {
    case 'demand':
      return product.demand
    case 'orders':
      return product.orders ?? []
    case 'receipts':
      return product.otherReceipts ?? []
    case 'issues':
      return product.otherIssues ?? []
    case 'count':
      return product.counted ?? []
  }
}

const producerLine = (maker: Maker, line: ProducerLine): readonly (Thousandths | undefined)[] =>
  line === 'production' ? maker.production : (maker.counted ?? [])

const quantityOn = (deliveries: readonly Delivery[] | undefined, on: Day): Thousandths | undefined =>
  deliveries?.find(({ day }) => day === on)?.quantity

/** What the plan holds at an entry's place, in thousandths; undefined where nothing is written. */
export const plannedAt = (plan: Plan, entry: PlanEntry): Thousandths | undefined => {
  const product = plan.products.find(({ id }) => id === entry.productId)
  if (!product) return undefined
  const outlet = product.outlets?.find(({ outletId }) => 'partyId' in entry && outletId === entry.partyId)
  if (entry.line === 'outlet-delivery') return quantityOn(outlet?.deliveries, entry.day)
  if (entry.line === 'delivery')
    return quantityOn(product.makers.find(({ partyId }) => partyId === entry.partyId)?.deliveries, entry.day)
  const week = weekIndex(plan.start, plan.weeks, entry.monday)
  if (week === undefined) return undefined
  if (entry.line === 'outlet-demand') return outlet?.demand[week]
  if (entry.line === 'outlet-count') return outlet?.counted?.[week]
  if (!('partyId' in entry)) return productLine(product, entry.line)[week]
  const maker = product.makers.find(({ partyId }) => partyId === entry.partyId)
  return maker && producerLine(maker, entry.line)[week]
}

const countLines: readonly EntryLine[] = ['count', 'producer-count', 'outlet-count']

/** Whether writing the entry would change the plan. A missing count is not a count of nothing. */
export const changesPlan = (plan: Plan, entry: PlanEntry): boolean => {
  const planned = plannedAt(plan, entry)
  const isCount = countLines.includes(entry.line)
  return (isCount ? planned : (planned ?? 0)) !== entry.quantity
}
