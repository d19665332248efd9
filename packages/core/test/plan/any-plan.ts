import { addDays } from '@rembuk/core/calendar'
import type { Capacity } from '@rembuk/core/plan/capacity'
import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import type { Material } from '@rembuk/core/plan/material/material'
import type { Maker, OutletLine, Plan, Product } from '@rembuk/core/plan/plan'
import type { Rules } from '@rembuk/core/plan/problems/rules'
import fc from 'fast-check'

const start = '2026-11-23'
const weeks = 5
const parties = ['emping', 'batik', 'keripik']

const quantity = fc.nat(100)
const perWeek = fc.array(quantity, { minLength: weeks, maxLength: weeks })
const mostlyAbsent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const counts = mostlyAbsent(fc.array(fc.option(quantity, { nil: undefined, freq: 1 }), { maxLength: weeks }))

const deliveries = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: -7, max: 7 * weeks + 7 }).map((count) => addDays(start, count)),
    quantity,
  }),
  { selector: ({ day }) => day, maxLength: 8 },
)

const maker = (partyId: string): fc.Arbitrary<Maker> =>
  fc.record({
    partyId: fc.constant(partyId),
    opening: quantity,
    production: perWeek,
    counted: counts,
    use: mostlyAbsent(fc.record({ capacity: fc.nat(20), per: fc.integer({ min: 1, max: 20 }) })),
    deliveries,
  })

const outlet = (outletId: string): fc.Arbitrary<OutletLine> =>
  fc.record({
    outletId: fc.constant(outletId),
    opening: quantity,
    demand: perWeek,
    counted: counts,
    deliveries,
  })

const recipe = fc.array(
  fc.record({
    materialId: fc.constant('melinjo'),
    quantity: fc.nat(20),
    per: fc.integer({ min: 1, max: 20 }),
    yieldPerMille: mostlyAbsent(fc.integer({ min: 500, max: 1000 })),
  }),
  { maxLength: 1 },
)

const product = (id: string): fc.Arbitrary<Product> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    unit: fc.constant('kg'),
    opening: quantity,
    safety: quantity,
    ceiling: mostlyAbsent(fc.integer({ min: 50, max: 300 })),
    step: mostlyAbsent(fc.integer({ min: 1, max: 20 })),
    demand: perWeek,
    orders: mostlyAbsent(perWeek),
    otherReceipts: mostlyAbsent(perWeek),
    otherIssues: mostlyAbsent(perWeek),
    counted: counts,
    recipe,
    makers: fc.subarray(parties).chain((ids) => fc.tuple(...ids.map(maker))),
    outlets: mostlyAbsent(fc.array(outlet('pasar'), { maxLength: 1 })),
  })

const lotSizing: fc.Arbitrary<LotSizing> = fc.oneof(
  fc.constant({ rule: 'lot-for-lot' as const }),
  fc.record({ rule: fc.constant('fixed-lot' as const), lot: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ rule: fc.constant('period' as const), weeks: fc.integer({ min: 1, max: 4 }) }),
)

const material: fc.Arbitrary<Material> = fc.record({
  id: fc.constant('melinjo'),
  name: fc.constant('Melinjo'),
  unit: fc.constant('kg'),
  opening: quantity,
  receipts: perWeek,
  counted: counts,
  leadTime: fc.record({ count: fc.nat(3), unit: fc.constantFrom('day' as const, 'week' as const) }),
  lotSizing,
})

const capacity = (partyId: string): fc.Arbitrary<Capacity> =>
  fc.record({ partyId: fc.constant(partyId), available: perWeek })

/** Small plans with a little of everything: producers with and without capacity, counts, recipes, limits. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  start: fc.constant(start),
  weeks: fc.constant(weeks),
  products: fc.tuple(product('p1'), product('p2')),
  materials: fc.array(material, { maxLength: 1 }),
  capacities: fc.subarray(parties).chain((ids) => fc.tuple(...ids.map(capacity))),
})

/** The same plans, with products that go to three outlets. */
export const anyMarket: fc.Arbitrary<Plan> = fc
  .tuple(anyPlan, fc.tuple(outlet('pasar'), outlet('stasiun'), outlet('taman')))
  .map(([plan, outlets]) => ({
    ...plan,
    products: plan.products.map((each) => ({ ...each, outlets })),
  }))

/** Rules as agreements set them. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  thresholds: fc.record({
    loadPerMille: fc.integer({ min: 800, max: 1200 }),
    maxCoverWeeks: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  }),
  firstDay: fc.constantFrom(start, addDays(start, 10)),
})
