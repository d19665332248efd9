import type { Thousandths } from '../quantity'
import { type Correction, expectedStart, lastCorrection } from './correction'
import { demandOf } from './demand'
import type { Maker, OutletLine, Plan, Product } from './plan'
import { cooperativeLine, deliveriesByWeek, makerLine, outletLine } from './projection'
import { type Balance, projectStock, type StockLine } from './stock'

/** One term of a week's stock: above zero for what came, below zero for what went. */
export interface StockTerm {
  kind: 'production' | 'delivery' | 'other-receipts' | 'forecast' | 'orders' | 'other-issues' | 'to-outlets'
  /** The producer whose term it is. */
  partyId?: string
  quantity: Thousandths
}

/** How a week's stock came about: `start` and all terms add up to `end`. */
export interface StockTrace {
  start: Balance
  /** Only terms that move something. */
  terms: StockTerm[]
  end: Balance
  /** The count on which it rests, of this week or an earlier one; absent where it was what had been expected. */
  correction?: Correction
}

type Weeks = Pick<Plan, 'start' | 'weeks'>

const trace = (line: StockLine, week: number, terms: StockTerm[]): StockTrace => {
  const ends = projectStock(line)
  const start = line.counted?.[week] ?? expectedStart(line.opening, ends, week)
  const correction = lastCorrection(line, ends, week)
  return {
    start: start ?? line.opening,
    terms: terms.filter(({ quantity }) => quantity !== 0),
    end: ends[week] ?? line.opening,
    ...(correction && { correction }),
  }
}

/** How the cooperative's stock of a product came about in a week of the plan, from 0. */
export const traceCooperativeStock = (product: Product, plan: Weeks, week: number): StockTrace => {
  const forecast = product.demand[week] ?? 0
  const demand = demandOf(product.demand, product.orders)[week] ?? 0
  const delivered = product.makers.map((maker) => deliveriesByWeek(maker.deliveries, plan))
  const sentToOutlets = (product.outlets ?? []).reduce(
    (sum, { deliveries }) => sum + (deliveriesByWeek(deliveries, plan)[week] ?? 0),
    0,
  )
  return trace(cooperativeLine(product, plan, delivered), week, [
    ...product.makers.map(
      ({ partyId }, index): StockTerm => ({
        kind: 'delivery',
        partyId,
        quantity: delivered[index]?.[week] ?? 0,
      }),
    ),
    { kind: 'other-receipts', quantity: product.otherReceipts?.[week] ?? 0 },
    { kind: demand > forecast ? 'orders' : 'forecast', quantity: -demand },
    { kind: 'other-issues', quantity: -(product.otherIssues?.[week] ?? 0) },
    { kind: 'to-outlets', quantity: -sentToOutlets },
  ])
}

/** How a producer's stock of a product came about in a week of the plan, from 0. */
export const traceMakerStock = (maker: Maker, plan: Weeks, week: number): StockTrace => {
  const { partyId } = maker
  const line = makerLine(maker, plan)
  return trace(line, week, [
    { kind: 'production', partyId, quantity: maker.production[week] ?? 0 },
    { kind: 'delivery', partyId, quantity: -(line.issues[week] ?? 0) },
  ])
}

/** How an outlet's stock of a product came about in a week of the plan, from 0. */
export const traceOutletStock = (outlet: OutletLine, plan: Weeks, week: number): StockTrace => {
  const line = outletLine(outlet, plan)
  return trace(line, week, [
    { kind: 'delivery', quantity: line.receipts[week] ?? 0 },
    { kind: 'forecast', quantity: -(outlet.demand[week] ?? 0) },
  ])
}
