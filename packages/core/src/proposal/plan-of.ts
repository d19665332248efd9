import type { Material } from '../plan/material/material'
import type { Plan, Product } from '../plan/plan'
import { type PlanWeeks, planWeeks } from './plan-weeks'
import type { Snapshot, SnapshotMaterial, SnapshotProduct } from './snapshot'
import { amountsOf, countsOf } from './week-line'

const productOf = (product: SnapshotProduct, weeks: PlanWeeks): Product => ({
  ...product,
  demand: amountsOf(product.demand, weeks),
  orders: amountsOf(product.orders, weeks),
  otherReceipts: amountsOf(product.otherReceipts, weeks),
  otherIssues: amountsOf(product.otherIssues, weeks),
  counted: countsOf(product.counted, weeks),
  makers: product.makers.map((maker) => ({
    ...maker,
    production: amountsOf(maker.production, weeks),
    counted: countsOf(maker.counted, weeks),
  })),
})

const materialOf = ({ counted, ...material }: SnapshotMaterial, weeks: PlanWeeks): Material => ({
  ...material,
  receipts: amountsOf(material.receipts, weeks),
  ...(counted && { counted: countsOf(counted, weeks) }),
})

/** The plan behind a snapshot, to compute with: freezing it again gives the same plan part. */
export const planOf = ({ plan }: Pick<Snapshot, 'plan'>): Plan => {
  const weeks = planWeeks(plan)
  return {
    start: plan.start,
    weeks: plan.weeks,
    products: plan.products.map((product) => productOf(product, weeks)),
    materials: plan.materials.map((each) => materialOf(each, weeks)),
    capacities: plan.capacities.map((each) => ({ ...each, available: amountsOf(each.available, weeks) })),
  }
}
