import { expect, it } from 'vitest'
import type { Plan } from '../plan'
import type { Material } from './material'
import { planMaterial } from './material-plan'

it('a batik workshop orders its cloth a week before it prints', () => {
  const plan: Plan = {
    start: '2026-11-23',
    weeks: 4,
    products: [
      {
        id: 'batik-cap',
        name: 'Batik cap',
        unit: 'lembar',
        opening: 0,
        safety: 0,
        demand: [],
        recipe: [{ materialId: 'mori', quantity: 2_250, per: 1_000 }],
        makers: [
          { partyId: 'kalisari', opening: 0, production: [42_000, 42_000, 48_000, 0], deliveries: [] },
        ],
      },
    ],
  }
  const mori: Material = {
    id: 'mori',
    name: 'Kain mori',
    unit: 'meter',
    opening: 100_000,
    receipts: [0, 30_000],
    leadTime: { count: 1, unit: 'week' },
    lotSizing: { rule: 'fixed-lot', lot: 50_000 },
  }
  const { needs, projected, orders, tooLate } = planMaterial(plan, mori, plan.start)
  expect(needs.map(({ need }) => need)).toEqual([94_500, 94_500, 108_000, 0])
  expect(projected).toEqual([5_500, 41_000, 33_000, 33_000])
  expect(orders).toEqual([
    { week: 1, quantity: 100_000, orderDay: '2026-11-23', late: false },
    { week: 2, quantity: 100_000, orderDay: '2026-11-30', late: false },
  ])
  expect(tooLate).toEqual([0, 0, 0, 0])
})
