import { expect, it } from 'vitest'
import { makeableByWeek } from './makeable'
import type { Maker, Plan, Product } from './plan'

const maker = (production: number[], perDay: number | undefined): Maker => ({
  partyId: 'u1',
  opening: 0,
  production,
  deliveries: [],
  ...(perDay === undefined ? {} : { use: { capacity: 1_000, per: perDay } }),
})
const product = (id: string, made: Maker): Product => ({
  id,
  name: id,
  unit: 'lembar',
  opening: 0,
  safety: 0,
  demand: [],
  makers: [made],
})
const batik = maker([70_000, 0, 0, 0], 7_000)
const plan: Plan = {
  start: '2026-11-23',
  weeks: 4,
  products: [product('batik', batik), product('selendang', maker([0, 20_000, 90_000, 0], 10_000))],
  capacities: [{ partyId: 'u1', available: [6_000, 6_000, 6_000, 0] }],
}

it('is what its days allow beside its other products: what it makes of this one does not count', () => {
  expect(makeableByWeek(plan, 'batik', batik)).toEqual([42_000, 28_000, 0, 0])
})

it('is not known without a capacity, or where making it takes none', () => {
  expect(makeableByWeek({ ...plan, capacities: [] }, 'batik', batik)).toBeUndefined()
  expect(makeableByWeek(plan, 'batik', maker([], undefined))).toBeUndefined()
})
