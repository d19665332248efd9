import { addDays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import { defaultThresholds } from '@rembuk/core/plan/problems/thresholds'
import { type ProductProjection, projectProduct } from '@rembuk/core/plan/projection'
import { readPlan } from '@rembuk/plandoc/read'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { batangProducts } from './batang-products'
import { DEMO_WEEKS } from './demo-product'
import { type DemoPartnershipId, demoPartnerships } from './partnerships'
import { demoPlanUpdate } from './plan-update'
import { samosirProducts } from './samosir-products'

const today = '2026-11-21'

const read = (id: DemoPartnershipId, day = today): Plan => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, demoPlanUpdate(id, day))
  expect([...doc.share.keys()].every(isPlanRoot)).toBe(true)
  const { plan, faults } = readPlan(doc)
  expect(faults).toEqual([])
  if (!plan) throw new Error('the demo has no plan')
  return plan
}

const project = (plan: Plan, productId: string): ProductProjection => {
  const product = plan.products.find(({ id }) => id === productId)
  if (!product) throw new Error(`the demo has no ${productId}`)
  return projectProduct(product, plan)
}

const problems = <Kind extends Problem['kind']>(kind: Kind): Extract<Problem, { kind: Kind }>[] => {
  const plan = read('batang')
  const rules = { thresholds: defaultThresholds, firstDay: plan.start }
  return findProblems(plan, rules).filter(
    (problem): problem is Extract<Problem, { kind: Kind }> => problem.kind === kind,
  )
}

describe.each(demoPartnerships)('the demo plan of $name', ({ id, parties }) => {
  it('reads without faults, for twelve weeks from the Monday at or after today', () => {
    expect(read(id)).toMatchObject({ start: '2026-11-23', weeks: DEMO_WEEKS })
  })

  it('has every producer of the partnership make a product', () => {
    const producers = parties.filter(({ kind }) => kind === 'producer').map((party) => party.id)
    const makers = read(id).products.flatMap((product) => product.makers.map(({ partyId }) => partyId))
    expect(new Set(makers)).toEqual(new Set(producers))
  })

  it('never has a producer deliver what is not there', () => {
    const plan = read(id)
    for (const product of plan.products)
      for (const maker of projectProduct(product, plan).makers)
        expect(Math.min(...maker.stock), product.name).toBeGreaterThanOrEqual(0)
  })

  it('is the same to the byte each time it is made', () => {
    expect(demoPlanUpdate(id, today)).toEqual(demoPlanUpdate(id, addDays(today, 2)))
    expect(demoPlanUpdate(id, today)).not.toEqual(demoPlanUpdate(id, addDays(today, 3)))
  })
})

describe('the demo plan of Batang', () => {
  it('shows a shortage of emping before Ramadan that the producer’s own stock would cover', () => {
    const { marks, makers } = project(read('batang'), 'emping')
    const firstShortage = marks.findIndex(({ kind }) => kind === 'shortage')
    expect(firstShortage).toBeGreaterThanOrEqual(6)
    expect(makers[0]?.stock[firstShortage]).toBeGreaterThanOrEqual(20_000)
  })

  it('has batik melt its safety stock, run short once and recover', () => {
    const kinds = project(read('batang'), 'batik-cap').marks.map(({ kind }) => kind)
    expect(kinds.slice(2, 8)).toEqual([
      'ok',
      'below-safety',
      'shortage',
      'below-safety',
      'below-safety',
      'ok',
    ])
  })

  it('runs short of two of its three products', () => {
    expect(problems('shortage').map(({ productId }) => productId)).toEqual(['batik-cap', 'emping'])
  })

  it('asks every producer for more than it can make in some week', () => {
    expect(new Set(problems('capacity-overload').map(({ partyId }) => partyId))).toEqual(
      new Set(['emping-limpung', 'batik-kalisari', 'keripik-gringsing']),
    )
  })

  it('has all materials that its recipes name, none of them too late to order and none too much of a product', () => {
    const plan = read('batang')
    const named = plan.products.flatMap(({ recipe = [] }) => recipe.map(({ materialId }) => materialId))
    expect(new Set(plan.materials?.map(({ id }) => id))).toEqual(new Set(named))
    expect(problems('material-late')).toEqual([])
    expect(problems('surplus')).toEqual([])
  })

  it('counts the stock of keripik as expected, and has no order beyond the demand of its week', () => {
    const plan = read('batang')
    const keripik = plan.products.find(({ id }) => id === 'keripik-singkong')
    expect(keripik?.counted?.[0]).toBe(keripik?.opening)
    for (const { demand, orders = [] } of plan.products)
      expect(orders.every((ordered, week) => ordered <= (demand[week] ?? 0))).toBe(true)
  })

  it('works less in a week with holidays', () => {
    const keripik = (day: string) =>
      read('batang', day).capacities?.find(({ partyId }) => partyId === 'keripik-gringsing')?.available
    expect(keripik(today)?.slice(3, 7)).toEqual([60_000, 50_000, 50_000, 60_000])
    expect(keripik('2027-01-11')?.slice(7, 11)).toEqual([60_000, 20_000, 40_000, 60_000])
  })

  it('has keripik comfortable throughout', () => {
    const { marks } = project(read('batang'), 'keripik-singkong')
    expect(marks.every(({ kind }) => kind === 'ok')).toBe(true)
  })
})

it('the stand in the demo plan of Batang always has what it sells', () => {
  const { outlets } = project(read('batang'), 'keripik-singkong')
  expect(outlets).toHaveLength(1)
  expect(Math.min(...(outlets[0]?.stock ?? []))).toBeGreaterThanOrEqual(0)
})

it('the demo plan of Batang has a goal of a quantity that rests on two assumptions', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, demoPlanUpdate('batang', today))
  expect(readPlan(doc).goals).toMatchObject([
    { productId: 'emping', due: '2027-06', target: { per: 'week' }, assumptions: [{ holds: true }, {}] },
  ])
})

describe('the numbers of the demo', () => {
  it('are whole, one for every week', () => {
    for (const product of [...batangProducts, ...samosirProducts])
      for (const line of [
        product.demand,
        product.production,
        ...product.deliveries.map(({ amounts }) => amounts),
      ]) {
        expect(line, product.name).toHaveLength(DEMO_WEEKS)
        expect(line.every((amount) => Number.isInteger(amount) && amount >= 0 && amount <= 1_000)).toBe(true)
      }
  })
})
