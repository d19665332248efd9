import type { DemoProduct } from './demo-product'

const TUESDAY = 1
const THURSDAY = 3
const FRIDAY = 4

/** Twelve weeks that end in the first week of Ramadan when they start on 2026-11-23. */
export const batangProducts: readonly DemoProduct[] = [
  {
    // 25 kg a week, five-fold before Ramadan, delivered in boxes of 20 kg. Boxes fall short from
    // the ninth week on, while the producer still holds enough to send one more.
    id: 'emping',
    name: 'Emping melinjo',
    unit: 'kg',
    opening: 30,
    safety: 15,
    ceiling: 90,
    units: [{ name: 'dus', size: 20_000 }],
    demand: [24, 25, 26, 28, 32, 36, 48, 66, 90, 110, 125, 120],
    orders: [12, 10, 10, 8, 8, 0, 0, 0, 40, 60, 60, 40],
    recipe: [{ materialId: 'melinjo', quantity: 2_000, per: 1_000 }],
    use: { capacity: 1_000, per: 1_000 },
    partyId: 'emping-limpung',
    makerOpening: 15,
    production: [25, 25, 25, 30, 30, 35, 45, 60, 80, 100, 125, 125],
    deliveries: [{ dayOffset: FRIDAY, amounts: [20, 20, 40, 20, 40, 20, 40, 60, 80, 100, 120, 120] }],
  },
  {
    // 7 pieces a day, 10 at the peak before the year-end holidays, six days a week. The safety stock
    // melts in the peak and a few pieces are missing in the fifth week.
    id: 'batik-cap',
    name: 'Batik cap',
    unit: 'lembar',
    opening: 25,
    safety: 15,
    ceiling: 60,
    step: 1_000,
    demand: [40, 40, 45, 66, 66, 30, 30, 35, 40, 45, 50, 50],
    orders: [30, 24, 30, 60, 50, 12, 0, 0, 0, 0, 0, 0],
    recipe: [
      { materialId: 'mori', quantity: 2_250, per: 1_000 },
      { materialId: 'malam', quantity: 300, per: 1_000 },
      { materialId: 'pewarna', quantity: 25, per: 1_000 },
    ],
    use: { capacity: 1_000, per: 7_000 },
    partyId: 'batik-kalisari',
    makerOpening: 12,
    production: [42, 42, 48, 60, 54, 24, 36, 42, 42, 42, 48, 54],
    deliveries: [{ dayOffset: THURSDAY, amounts: [40, 40, 40, 54, 54, 40, 36, 40, 42, 45, 48, 52] }],
  },
  {
    // 60 kg a week, delivered fresh twice a week; the stock stays comfortable all along. Orders come in
    // packs of a quarter of a kilogram.
    id: 'keripik-singkong',
    name: 'Keripik singkong',
    unit: 'kg',
    opening: 80,
    safety: 25,
    ceiling: 120,
    units: [{ name: 'bungkus', size: 250 }],
    demand: [55, 58, 55, 60, 72, 65, 55, 55, 58, 60, 62, 65],
    recipe: [
      { materialId: 'singkong', quantity: 3_000, per: 1_000 },
      { materialId: 'minyak', quantity: 300, per: 1_000 },
    ],
    use: { capacity: 1_000, per: 1_000 },
    counted: 80,
    partyId: 'keripik-gringsing',
    makerOpening: 5,
    production: [60, 60, 60, 60, 66, 66, 60, 60, 60, 60, 60, 60],
    deliveries: [
      { dayOffset: TUESDAY, amounts: [30, 30, 30, 30, 33, 33, 30, 30, 30, 30, 30, 30] },
      { dayOffset: FRIDAY, amounts: [30, 30, 30, 30, 33, 33, 30, 30, 30, 30, 30, 30] },
    ],
  },
]
