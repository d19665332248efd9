import type { DemoSupply } from './demo-supply'

const aDay = { count: 1, unit: 'day' } as const
const aWeek = { count: 1, unit: 'week' } as const

/** Melinjo from Banten and Lampung is bought together by the cooperative, the rest by each producer. */
export const batangSupply: DemoSupply = {
  materials: [
    {
      id: 'melinjo',
      name: 'Melinjo kering',
      unit: 'kg',
      opening: 60_000,
      leadTime: aWeek,
      lotSizing: { rule: 'fixed-lot', lot: 50_000 },
      arrivals: [50_000],
    },
    {
      id: 'mori',
      name: 'Kain mori',
      unit: 'm',
      partyId: 'batik-kalisari',
      opening: 120_000,
      leadTime: aWeek,
      lotSizing: { rule: 'period', weeks: 2 },
    },
    {
      id: 'malam',
      name: 'Malam batik',
      unit: 'kg',
      partyId: 'batik-kalisari',
      opening: 20_000,
      leadTime: aWeek,
      lotSizing: { rule: 'fixed-lot', lot: 10_000 },
    },
    {
      id: 'pewarna',
      name: 'Pewarna',
      unit: 'kg',
      partyId: 'batik-kalisari',
      opening: 3_000,
      leadTime: aWeek,
      lotSizing: { rule: 'fixed-lot', lot: 5_000 },
    },
    {
      id: 'singkong',
      name: 'Singkong',
      unit: 'kg',
      partyId: 'keripik-gringsing',
      opening: 0,
      leadTime: aDay,
      lotSizing: { rule: 'lot-for-lot' },
      arrivals: [180_000],
    },
    {
      id: 'minyak',
      name: 'Minyak goreng',
      unit: 'l',
      partyId: 'keripik-gringsing',
      opening: 25_000,
      leadTime: aDay,
      lotSizing: { rule: 'fixed-lot', lot: 18_000 },
    },
  ],
  capacities: [
    {
      // Neighbours help before Ramadan; in the last two weeks even they are not enough.
      partyId: 'emping-limpung',
      unit: 'kg',
      normal: 25,
      weeks: { 3: 30, 4: 30, 5: 40, 6: 50, 7: 60, 8: 80, 9: 100, 10: 120, 11: 120 },
    },
    // 7 pieces take a day. Before the holidays they work longer; later the plan asks for more than 6 days.
    { partyId: 'batik-kalisari', unit: 'hari kerja', normal: 6, weeks: { 2: 7, 3: 9, 4: 8 } },
    { partyId: 'keripik-gringsing', unit: 'kg', normal: 60 },
  ],
}
