import type { RecipeLine } from '../plan/material/material'
import type { Delivery, Maker, Product } from '../plan/plan'
import { deliveriesByWeek } from '../plan/projection'
import type { Thousandths } from '../quantity'
import { isInWeeks, type PlanWeeks } from './plan-weeks'
import type { SnapshotDelivery, SnapshotMaker, SnapshotProduct } from './snapshot'
import { sortedBy } from './sorted-by'
import { countedLine, weekLine } from './week-line'

const SINGLE = 1
const FULL_YIELD = 1000

const snapshotDelivery = ({ day, quantity, carrier, note }: Delivery): SnapshotDelivery => ({
  day,
  quantity,
  ...(carrier !== undefined && { carrier }),
  ...(note !== undefined && { note }),
})

const snapshotMaker = (maker: Maker, weeks: PlanWeeks): SnapshotMaker => ({
  partyId: maker.partyId,
  opening: maker.opening,
  production: weekLine(maker.production, weeks),
  counted: countedLine(maker.counted, weeks),
  ...(maker.use && { use: { capacity: maker.use.capacity, per: maker.use.per } }),
  deliveries: sortedBy(maker.deliveries, ({ day }) => day)
    .filter(({ day, quantity }) => quantity > 0 && isInWeeks(day, weeks))
    .map(snapshotDelivery),
})

const snapshotRecipeLine = ({ materialId, quantity, per, yieldPerMille }: RecipeLine): RecipeLine => ({
  materialId,
  quantity,
  per,
  ...(yieldPerMille !== undefined && yieldPerMille !== FULL_YIELD && { yieldPerMille }),
})

/**
 * What otherwise leaves the cooperative's stock, by week. Outlets are the cooperative's own: what goes to
 * them binds nobody else, and counts here as what leaves.
 */
const issuesOf = (
  { otherIssues = [], outlets = [] }: Product,
  { first: start, mondays }: PlanWeeks,
): Thousandths[] => {
  const sent = outlets.map(({ deliveries }) => deliveriesByWeek(deliveries, { start, weeks: mondays.length }))
  return mondays.map((_, week) => sent.reduce((sum, line) => sum + (line[week] ?? 0), otherIssues[week] ?? 0))
}

/** One product of the plan, frozen: its lines within the plan's weeks, everything in a fixed order. */
export const snapshotProduct = (product: Product, weeks: PlanWeeks): SnapshotProduct => ({
  id: product.id,
  name: product.name,
  unit: product.unit,
  opening: product.opening,
  safety: product.safety,
  ...(product.ceiling !== undefined && { ceiling: product.ceiling }),
  ...(product.step !== undefined && product.step !== SINGLE && { step: product.step }),
  units: sortedBy(product.units ?? [], ({ name }) => name).map(({ name, size }) => ({ name, size })),
  demand: weekLine(product.demand, weeks),
  orders: weekLine(product.orders, weeks),
  otherReceipts: weekLine(product.otherReceipts, weeks),
  otherIssues: weekLine(issuesOf(product, weeks), weeks),
  counted: countedLine(product.counted, weeks),
  recipe: sortedBy(product.recipe ?? [], ({ materialId }) => materialId).map(snapshotRecipeLine),
  makers: sortedBy(product.makers, ({ partyId }) => partyId).map((maker) => snapshotMaker(maker, weeks)),
})
