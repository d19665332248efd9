import { expect, it } from 'vitest'
import { closingStock } from './closing-stock'
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

it('a new period starts with what the last one leaves, and never below nothing', () => {
  expect(closingStock(product, plan)).toEqual({
    opening: 37,
    makers: [
      { partyId: 'a', opening: 10 },
      { partyId: 'b', opening: 0 },
    ],
  })
})
