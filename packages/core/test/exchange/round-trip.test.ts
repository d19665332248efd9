import { addDays } from '@rembuk/core/calendar'
import type { Named } from '@rembuk/core/exchange/names/match-name'
import { changesPlan, type PlanEntry, placeOf, plannedAt } from '@rembuk/core/exchange/plan-entry'
import { cellTexts } from '@rembuk/core/exchange/table/cells'
import { exportRows } from '@rembuk/core/exchange/table/export-rows'
import { readTable } from '@rembuk/core/exchange/table/read-table'
import { MAX_PRODUCTS, MAX_WEEKS } from '@rembuk/core/plan/bounds'
import type { Delivery, Maker, Plan, Product } from '@rembuk/core/plan/plan'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyPlan } from '../plan/any-plan'
import { anyName } from './any-exchanged'

const parties: Named[] = [
  { id: 'emping', name: 'Emping Limpung' },
  { id: 'batik', name: 'Batik' },
]

const namedPlan = fc
  .tuple(anyPlan, fc.array(anyName, { minLength: 5, maxLength: 5 }))
  .map(([plan, names]): [Plan, Named[]] => [
    {
      ...plan,
      products: plan.products.map((product, index) => ({ ...product, name: names[index] ?? '' })),
      outlets: [{ id: 'pasar', name: names[4] ?? '' }],
    },
    parties.map((party, index) => ({ ...party, name: names[index + 2] ?? '' })),
  ])

const entriesOf = (plan: Plan, named: Named[], into: Plan): PlanEntry[] => {
  const { entries } = readTable(cellTexts(exportRows(plan, named)), { plan: into, parties: named })
  return entries.map(({ reading }) => {
    if (!reading.ok) throw new Error(JSON.stringify(reading.fault))
    return reading.value
  })
}

const blank = (plan: Plan): Plan => ({
  ...plan,
  products: plan.products.map(
    (product): Product => ({
      ...product,
      demand: [],
      orders: [],
      otherReceipts: [],
      otherIssues: [],
      counted: [],
      makers: product.makers.map(
        (maker): Maker => ({ ...maker, production: [], counted: [], deliveries: [] }),
      ),
      outlets: [],
    }),
  ),
})

it('a plan that is exported and imported again stays as it is', () => {
  fc.assert(
    fc.property(namedPlan, ([plan, named]) => {
      expect(entriesOf(plan, named, plan).filter((entry) => changesPlan(plan, entry))).toEqual([])
    }),
  )
})

it('an export holds every number that people filled in for its weeks', () => {
  fc.assert(
    fc.property(namedPlan, ([plan, named]) => {
      const entries = entriesOf(plan, named, blank(plan))
      const sum = (amounts: readonly (number | undefined)[] = []) =>
        amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
      const sent = (deliveries: readonly Delivery[]) =>
        sum(
          deliveries
            .filter(({ day }) => day >= plan.start && day <= '2026-12-27')
            .map(({ quantity }) => quantity),
        )
      const planned = plan.products.flatMap((product) => [
        sum(product.demand),
        sum(product.orders),
        sum(product.otherReceipts),
        sum(product.otherIssues),
        sum(product.counted),
        ...product.makers.flatMap((maker) => [
          sum(maker.production),
          sum(maker.counted),
          sent(maker.deliveries),
        ]),
        ...(product.outlets ?? []).flatMap(({ demand, counted, deliveries }) => [
          sum(demand),
          sum(counted),
          sent(deliveries),
        ]),
      ])
      for (const entry of entries) expect(plannedAt(plan, entry)).toBe(entry.quantity)
      expect(new Set(entries.map(placeOf)).size).toBe(entries.length)
      expect(sum(entries.map(({ quantity }) => quantity))).toBe(sum(planned))
    }),
  )
})

it('a count of nothing changes a week that nobody counted, and no other line', () => {
  const plan: Plan = {
    start: '2026-11-23',
    weeks: 4,
    products: [{ id: 'p1', name: 'x', unit: 'kg', opening: 0, safety: 0, demand: [], makers: [] }],
  }
  const nothing = { productId: 'p1', monday: '2026-11-23', quantity: 0 }
  expect(changesPlan(plan, { ...nothing, line: 'count' })).toBe(true)
  expect(changesPlan(plan, { ...nothing, partyId: 'pasar', line: 'outlet-count' })).toBe(true)
  expect(changesPlan(plan, { ...nothing, line: 'demand' })).toBe(false)
})

it('a plan of the largest size goes out and comes back whole', () => {
  const [weeks, products, makers] = [MAX_WEEKS, MAX_PRODUCTS, ['a', 'b', 'c', 'd', 'e']]
  const perWeek = Array.from({ length: weeks }, (_, week) => 1000 + week)
  const deliveries = perWeek.map((quantity, week) => ({ day: addDays('2026-11-27', 7 * week), quantity }))
  const plan: Plan = {
    start: '2026-11-23',
    weeks,
    products: Array.from({ length: products }, (_, index) => ({
      id: `p${index}`,
      name: `Produk ${index}`,
      unit: 'kg',
      opening: 0,
      safety: 0,
      demand: perWeek,
      makers: makers.map((partyId) => ({ partyId, opening: 0, production: perWeek, deliveries })),
    })),
  }
  const named = makers.map((id) => ({ id, name: `Dapur ${id}` }))
  const { entries, rowsLeftOut } = readTable(cellTexts(exportRows(plan, named)), { plan, parties: named })
  expect(rowsLeftOut).toBe(0)
  expect(entries.length).toBe(products * weeks * (1 + 2 * makers.length))
  expect(entries.every(({ reading }) => reading.ok && !changesPlan(plan, reading.value))).toBe(true)
})
