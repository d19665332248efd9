import { addDays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
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

const read = (id: DemoPartnershipId): Plan => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, demoPlanUpdate(id, today))
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

  it('has keripik comfortable throughout', () => {
    const { marks } = project(read('batang'), 'keripik-singkong')
    expect(marks.every(({ kind }) => kind === 'ok')).toBe(true)
  })
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
