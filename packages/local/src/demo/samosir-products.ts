import type { DemoProduct } from './demo-product'

const WEDNESDAY = 2
const FRIDAY = 4

/** Ulos from twelve weavers who make 2 a week each, and green coffee of a harvest that fades out. */
export const samosirProducts: readonly DemoProduct[] = [
  {
    id: 'ulos',
    name: 'Ulos ragi hotang',
    unit: 'lembar',
    opening: 18,
    safety: 10,
    demand: [20, 22, 24, 30, 34, 26, 18, 18, 20, 22, 22, 24],
    partyId: 'ulos-samosir',
    makerOpening: 6,
    production: [24, 24, 24, 24, 20, 16, 22, 24, 24, 24, 24, 24],
    deliveries: [{ dayOffset: FRIDAY, amounts: [24, 24, 24, 24, 24, 16, 20, 24, 24, 24, 24, 24] }],
  },
  {
    id: 'kopi',
    name: 'Kopi arabika biji hijau',
    unit: 'kg',
    opening: 240,
    safety: 100,
    demand: [140, 140, 140, 150, 150, 120, 120, 120, 120, 120, 120, 120],
    partyId: 'kopi-samosir',
    makerOpening: 60,
    production: [180, 180, 170, 160, 150, 130, 120, 110, 100, 90, 80, 70],
    deliveries: [
      { dayOffset: WEDNESDAY, amounts: [180, 180, 160, 160, 160, 120, 120, 120, 100, 100, 80, 80] },
    ],
  },
]
