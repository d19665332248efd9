import type { SnapshotMaker, SnapshotPlan, SnapshotProduct, WeekLine } from '../proposal/snapshot'
import type { PlanEntry } from './entry'

const ofLine = (line: WeekLine, entry: (day: string, value: number) => PlanEntry): PlanEntry[] =>
  Object.entries(line).map(([day, value]) => entry(day, value))

const makerEntries = (productId: string, maker: SnapshotMaker): PlanEntry[] => {
  const { partyId } = maker
  const about = { productId, partyId }
  return [
    { kind: 'maker', ...about, value: maker.opening },
    ...(maker.use ? [{ kind: 'use' as const, ...about, value: maker.use }] : []),
    ...ofLine(maker.production, (day, value) => ({ kind: 'production', ...about, day, value })),
    ...ofLine(maker.counted, (day, value) => ({ kind: 'maker-counted', ...about, day, value })),
    ...maker.deliveries.map(({ day, ...value }): PlanEntry => ({ kind: 'delivery', ...about, day, value })),
  ]
}

const productEntries = (product: SnapshotProduct): PlanEntry[] => {
  const { id: productId, name, unit, opening, safety, ceiling, step } = product
  return [
    { kind: 'product', productId, value: { name, unit } },
    { kind: 'opening', productId, value: opening },
    { kind: 'safety', productId, value: safety },
    ...(ceiling === undefined ? [] : [{ kind: 'ceiling' as const, productId, value: ceiling }]),
    ...(step === undefined ? [] : [{ kind: 'step' as const, productId, value: step }]),
    ...product.units.map(
      (each): PlanEntry => ({ kind: 'unit', productId, name: each.name, value: each.size }),
    ),
    ...product.recipe.map(
      ({ materialId, ...value }): PlanEntry => ({ kind: 'recipe', productId, materialId, value }),
    ),
    ...ofLine(product.demand, (day, value) => ({ kind: 'demand', productId, day, value })),
    ...ofLine(product.orders, (day, value) => ({ kind: 'orders', productId, day, value })),
    ...ofLine(product.otherReceipts, (day, value) => ({ kind: 'other-receipts', productId, day, value })),
    ...ofLine(product.otherIssues, (day, value) => ({ kind: 'other-issues', productId, day, value })),
    ...ofLine(product.counted, (day, value) => ({ kind: 'counted', productId, day, value })),
    ...product.makers.flatMap((maker) => makerEntries(productId, maker)),
  ]
}

/** Everything that the plan part of a snapshot says, entry by entry. */
export const planEntries = (plan: SnapshotPlan): PlanEntry[] => [
  { kind: 'period', value: { start: plan.start, weeks: plan.weeks } },
  { kind: 'workdays', value: plan.workdays },
  ...Object.entries(plan.closures).map(([day, value]): PlanEntry => ({ kind: 'closure', day, value })),
  { kind: 'thresholds', value: plan.thresholds },
  ...plan.products.flatMap(productEntries),
  ...plan.materials.flatMap(({ id: materialId, receipts, counted = {}, ...value }): PlanEntry[] => [
    { kind: 'material', materialId, value },
    ...ofLine(receipts, (day, quantity) => ({ kind: 'arrivals', materialId, day, value: quantity })),
    ...ofLine(counted, (day, quantity) => ({ kind: 'material-counted', materialId, day, value: quantity })),
  ]),
  ...plan.capacities.flatMap(({ partyId, unit, available }): PlanEntry[] => [
    { kind: 'capacity', partyId, value: unit ?? '' },
    ...ofLine(available, (day, value) => ({ kind: 'available', partyId, day, value })),
  ]),
]
