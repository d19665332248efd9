import { expect, it } from 'vitest'
import { closingMaterial, closingStock } from './closing-stock'
import type { Material } from './material/material'
import type { Plan } from './plan'

const product = {
  id: 'p1',
  name: 'Emping',
  unit: 'kg',
  opening: 50,
  safety: 0,
  demand: [10, 10],
  makers: [
    { partyId: 'a', opening: 0, production: [5, 5], deliveries: [] },
    { partyId: 'b', opening: 0, production: [], deliveries: [{ day: '2026-11-24', quantity: 7 }] },
  ],
}
const plan: Plan = { start: '2026-11-23', weeks: 2, products: [product] }

it('an outlet starts the new period with what it has left', () => {
  const outlet = {
    outletId: 'o',
    opening: 2,
    demand: [1, 3],
    deliveries: [{ day: '2026-11-24', quantity: 9 }],
  }
  expect(closingStock({ ...product, outlets: [outlet] }, plan)).toMatchObject({
    opening: 28,
    outlets: [{ outletId: 'o', opening: 7 }],
  })
})

it('an outlet and a material that were counted leave what follows from that', () => {
  const outlet = { outletId: 'o', opening: 2, demand: [1, 3], counted: [undefined, 5], deliveries: [] }
  expect(closingStock({ ...product, outlets: [outlet] }, plan).outlets).toEqual([
    { outletId: 'o', opening: 2 },
  ])
  const material: Material = {
    id: 'm1',
    name: 'Melinjo',
    unit: 'kg',
    opening: 100,
    receipts: [],
    counted: [undefined, 30],
    leadTime: { count: 0, unit: 'day' },
    lotSizing: { rule: 'lot-for-lot' },
  }
  const made = { ...product, recipe: [{ materialId: 'm1', quantity: 4, per: 1 }] }
  expect(closingMaterial(material, { ...plan, products: [made], materials: [material] })).toBe(10)
})

it('a new period starts with what the last one leaves, and never below nothing', () => {
  expect(closingStock(product, plan)).toEqual({
    opening: 37,
    makers: [
      { partyId: 'a', opening: 10 },
      { partyId: 'b', opening: 0 },
    ],
  })
})

it('a period that starts before the last one ends begins with the stock of the week before', () => {
  expect(closingStock(product, plan, 0)).toEqual({
    opening: 47,
    makers: [
      { partyId: 'a', opening: 5 },
      { partyId: 'b', opening: 0 },
    ],
  })
})

it('a material is carried over with what the plan orders and uses', () => {
  const material: Material = {
    id: 'm1',
    name: 'Melinjo',
    unit: 'kg',
    opening: 25,
    receipts: [0, 3],
    leadTime: { count: 0, unit: 'day' },
    lotSizing: { rule: 'fixed-lot', lot: 10 },
  }
  const made = { ...product, recipe: [{ materialId: 'm1', quantity: 4, per: 1 }] }
  const withMaterial = { ...plan, products: [made], materials: [material] }
  expect(closingMaterial(material, withMaterial, 0)).toBe(5)
  expect(closingMaterial(material, withMaterial)).toBe(8)
})
