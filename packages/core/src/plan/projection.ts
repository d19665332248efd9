import { type Day, weekIndex } from '../calendar'
import type { Thousandths } from '../quantity'
import { demandOf } from './demand'
import type { Maker, OutletLine, Plan, Product } from './plan'
import { type Balance, markStock, projectStock, type StockLine, type StockMark } from './stock'

type Weeks = Pick<Plan, 'start' | 'weeks'>

/** What a product's plan leads to. Every list has one entry a week. */
export interface ProductProjection {
  /** Made by all producers together. */
  production: Thousandths[]
  /** Delivered to the cooperative by all producers together. */
  delivered: Thousandths[]
  /** At the cooperative: counted stock + deliveries and other receipts − demand, other issues and what goes to outlets. */
  stock: Balance[]
  /** What the cooperative's stock means. */
  marks: StockMark[]
  /** In the product's order. */
  makers: MakerProjection[]
  /** In the product's order. */
  outlets: OutletProjection[]
  /** At the cooperative, all producers and all outlets together; deliveries leave it as it is. */
  total: Balance[]
}

export interface OutletProjection {
  outletId: string
  /** Delivered to the outlet. */
  delivered: Thousandths[]
  /** At the outlet: counted stock + deliveries − demand. */
  stock: Balance[]
}

export interface MakerProjection {
  partyId: string
  /** Delivered to the cooperative. */
  delivered: Thousandths[]
  /** At the producer: counted stock + production − deliveries. */
  stock: Balance[]
  /** What the producer's stock means; a producer keeps no safety stock. */
  marks: StockMark[]
}

/**
 * What is delivered in each of the plan's weeks, where something was received that and no longer what
 * was planned; days outside of them count in none.
 */
export const deliveriesByWeek = (
  deliveries: readonly { day: Day; quantity: Thousandths; received?: Thousandths }[],
  { start, weeks }: Weeks,
): Thousandths[] => {
  const sums = new Array<Thousandths>(weeks).fill(0)
  for (const { day, quantity, received = quantity } of deliveries) {
    const week = weekIndex(start, weeks, day)
    if (week !== undefined) sums[week] = (sums[week] ?? 0) + received
  }
  return sums
}

/** Adds lines bucket by bucket; a bucket missing from a line counts as nothing. */
const sumByWeek = (lines: readonly (readonly number[])[], weeks: number): number[] =>
  Array.from({ length: weeks }, (_, week) => lines.reduce((sum, line) => sum + (line[week] ?? 0), 0))

/**
 * What moves a product's stock at the cooperative: deliveries and other receipts; demand, other issues
 * and what is sent to outlets. `delivered` has a line for each producer.
 */
export const cooperativeLine = (
  product: Product,
  plan: Weeks,
  delivered: readonly (readonly Thousandths[])[],
): StockLine => ({
  opening: product.opening,
  receipts: sumByWeek([...delivered, product.otherReceipts ?? []], plan.weeks),
  issues: sumByWeek(
    [
      demandOf(product.demand, product.orders),
      product.otherIssues ?? [],
      ...(product.outlets ?? []).map((outlet) => deliveriesByWeek(outlet.deliveries, plan)),
    ],
    plan.weeks,
  ),
  counted: product.counted,
})

/** What moves a product's stock at one producer: production and deliveries. */
export const makerLine = (maker: Maker, plan: Weeks): StockLine => ({
  opening: maker.opening,
  receipts: sumByWeek([maker.production], plan.weeks),
  issues: deliveriesByWeek(maker.deliveries, plan),
  counted: maker.counted,
})

/** What moves a product's stock at one outlet: deliveries and demand. */
export const outletLine = ({ opening, demand, counted, deliveries }: OutletLine, plan: Weeks): StockLine => ({
  opening,
  receipts: deliveriesByWeek(deliveries, plan),
  issues: demand,
  counted,
})

const projectOutlet = (outlet: OutletLine, plan: Weeks): OutletProjection => {
  const line = outletLine(outlet, plan)
  return { outletId: outlet.outletId, delivered: [...line.receipts], stock: projectStock(line) }
}

/**
 * Projects one product over the plan's weeks. A delivery only moves stock: it is an issue at the place
 * that sends it (a producer, or the cooperative) and a receipt at the one that gets it (the cooperative,
 * or an outlet) in the same week, so the total changes by production, demand and what else comes and goes, and
 * in a week that was counted somewhere by what that count put right. Exact for any plan within bounds: no sum
 * leaves the safe integers.
 */
export const projectProduct = (product: Product, plan: Weeks): ProductProjection => {
  const makers = product.makers.map((maker): MakerProjection => {
    const line = makerLine(maker, plan)
    const stock = projectStock(line)
    return {
      partyId: maker.partyId,
      delivered: [...line.issues],
      stock,
      marks: stock.map((end) => markStock(end, 0)),
    }
  })
  const production = sumByWeek(
    product.makers.map((maker) => maker.production),
    plan.weeks,
  )
  const deliveredByMaker = makers.map((maker) => maker.delivered)
  const delivered = sumByWeek(deliveredByMaker, plan.weeks)
  const stock = projectStock(cooperativeLine(product, plan, deliveredByMaker))
  const outlets = (product.outlets ?? []).map((outlet) => projectOutlet(outlet, plan))
  return {
    production,
    delivered,
    stock,
    marks: stock.map((end) => markStock(end, product.safety)),
    makers,
    outlets,
    total: sumByWeek([stock, ...[...makers, ...outlets].map((place) => place.stock)], plan.weeks),
  }
}
