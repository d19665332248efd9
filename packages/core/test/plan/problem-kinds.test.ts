import type { Maker, Plan, Product } from '@rembuk/core/plan/plan'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import { defaultThresholds, type Thresholds } from '@rembuk/core/plan/problems/thresholds'
import type { WeekCounts } from '@rembuk/core/plan/stock'
import { describe, expect, it } from 'vitest'

const start = '2026-11-23'
const maker = (values: Partial<Maker>): Maker => ({
  partyId: 'limpung',
  opening: 0,
  production: [],
  deliveries: [],
  ...values,
})
const product = (values: Partial<Product>): Product => ({
  id: 'emping',
  name: 'Emping melinjo',
  unit: 'kg',
  opening: 0,
  safety: 0,
  demand: [],
  makers: [maker({})],
  ...values,
})
const plan = (products: Product[], more: Partial<Plan> = {}): Plan => ({ start, weeks: 4, products, ...more })
const find = (each: Plan, thresholds: Thresholds = defaultThresholds, firstDay = start) =>
  findProblems(each, { thresholds, firstDay })

describe('a problem', () => {
  it('of a shortage says from when, how much each week, and the terms that led to it', () => {
    const delivery = { day: '2026-12-04', quantity: 20 }
    const each = product({
      opening: 50,
      demand: [30, 30, 40, 0],
      orders: [0, 60],
      makers: [maker({ opening: 20, deliveries: [delivery] })],
    })
    expect(find(plan([each]))).toEqual([
      {
        kind: 'shortage',
        productId: 'emping',
        safety: 0,
        week: 1,
        sizes: [20, 60, 60],
        size: 60,
        cause: {
          start: 20,
          terms: [
            { kind: 'delivery', partyId: 'limpung', quantity: 20 },
            { kind: 'orders', quantity: -60 },
          ],
          end: -20,
        },
      },
    ])
  })

  it('begins with what was counted where its first week was', () => {
    const each = product({ opening: 50, demand: [10, 30], counted: [undefined, 20] })
    expect(find(plan([each]))).toMatchObject([
      { kind: 'shortage', week: 1, cause: { start: 20, terms: [{ quantity: -30 }], end: -10 } },
    ])
  })

  it('says which count it rests on and what had been expected there, at the store, a producer and an outlet', () => {
    const correction = { week: 1, counted: 3, expected: 9 }
    const counted = [undefined, 3]
    const atStore = product({ opening: 10, demand: [1, 0, 5], counted })
    expect(find(plan([atStore]))).toMatchObject([
      { kind: 'shortage', week: 2, cause: { start: 3, correction } },
    ])
    const deliveries = [{ day: '2026-12-08', quantity: 5 }]
    const made = maker({ opening: 8, production: [1], counted, deliveries })
    expect(find(plan([product({ makers: [made] })]))).toMatchObject([
      { kind: 'delivery-without-stock', week: 2, cause: { correction } },
    ])
    const outlets = [{ outletId: 'pasar', opening: 10, demand: [1, 0, 5], counted, deliveries: [] }]
    const atOutlet = product({ outlets })
    expect(find(plan([atOutlet]))).toEqual([
      {
        kind: 'outlet-shortage',
        productId: 'emping',
        outletId: 'pasar',
        week: 2,
        sizes: [2, 2],
        size: 2,
        cause: { start: 3, terms: [{ kind: 'forecast', quantity: -5 }], end: -2, correction },
      },
    ])
  })

  it('of an outlet ends where more is counted than had been expected', () => {
    const outlet = { outletId: 'pasar', opening: 2, demand: [4, 4, 4], deliveries: [] }
    const weeksOf = (counted?: WeekCounts) =>
      find(plan([product({ outlets: [{ ...outlet, counted }] })])).map(({ week, sizes }) => [week, sizes])
    expect(weeksOf()).toEqual([[0, [2, 6, 10, 10]]])
    expect(weeksOf([undefined, 20])).toEqual([[0, [2]]])
  })

  it('is a warning where the stock only falls below the safety stock', () => {
    expect(find(plan([product({ opening: 50, safety: 30, demand: [10, 15] })]))).toMatchObject([
      { kind: 'below-safety', week: 1, sizes: [5, 5, 5] },
    ])
  })

  it('is a surplus above the ceiling, or beyond the agreed weeks of cover', () => {
    const each = product({ opening: 100, ceiling: 80, demand: [10, 10, 20, 20] })
    expect(find(plan([each]))).toMatchObject([
      { kind: 'surplus', limit: 'ceiling', week: 0, sizes: [10], cause: { start: 100, end: 90 } },
    ])
    expect(find(plan([each]), { loadPerMille: 1000, maxCoverWeeks: 1 })).toMatchObject([
      { kind: 'surplus', limit: 'cover', week: 0, sizes: [80, 60, 40] },
    ])
  })

  it('is no surplus that an outlet will get within the agreed weeks of cover', () => {
    const toOutlet = (quantity: number) =>
      product({
        opening: 100,
        outlets: [
          { outletId: 'pasar', opening: 0, demand: [], deliveries: [{ day: '2026-12-01', quantity }] },
        ],
      })
    const spare = (quantity: number) =>
      find(plan([toOutlet(quantity)]), { loadPerMille: 1000, maxCoverWeeks: 1 }).map(({ sizes }) => sizes[0])
    expect(spare(100)).toEqual([])
    expect(spare(70)).toEqual([30])
  })

  it('is a delivery of what the producer will not have', () => {
    const deliveries = [{ day: '2026-12-01', quantity: 30 }]
    const each = product({ makers: [maker({ opening: 5, production: [10, 10, 10], deliveries })] })
    expect(find(plan([each]))).toMatchObject([
      {
        kind: 'delivery-without-stock',
        partyId: 'limpung',
        week: 1,
        sizes: [5],
        cause: {
          start: 15,
          terms: [
            { kind: 'production', quantity: 10 },
            { kind: 'delivery', quantity: -30 },
          ],
          end: -5,
        },
      },
    ])
  })

  it('is an outlet without what it is asked for, though the store has stock', () => {
    const deliveries = [{ day: '2026-11-24', quantity: 10 }]
    const outlet = { outletId: 'pasar', opening: 2, demand: [8, 8, 0, 8], deliveries }
    expect(find(plan([product({ opening: 50, outlets: [outlet] })]))).toEqual([
      {
        kind: 'outlet-shortage',
        productId: 'emping',
        outletId: 'pasar',
        week: 1,
        sizes: [4, 4, 12],
        size: 12,
        cause: { start: 4, terms: [{ kind: 'forecast', quantity: -8 }], end: -4 },
      },
    ])
  })

  it('is demand without a producer where nobody makes what the stock does not cover', () => {
    const each = product({ opening: 25, demand: [10, 20, 20], makers: [] })
    expect(find(plan([each]))).toMatchObject([{ kind: 'demand-without-producer', week: 1, sizes: [5, 20] }])
  })

  it('is demand without a producer also where only an outlet asks for it, or something else takes it', () => {
    const deliveries = [{ day: '2026-12-01', quantity: 20 }]
    const outlets = [{ outletId: 'pasar', opening: 0, demand: [], deliveries }]
    expect(find(plan([product({ opening: 15, outlets, makers: [] })]))).toMatchObject([
      { kind: 'demand-without-producer', week: 1, sizes: [5], cause: { end: -5 } },
    ])
    expect(find(plan([product({ opening: 15, otherIssues: [0, 0, 20], makers: [] })]))).toMatchObject([
      { kind: 'demand-without-producer', week: 2, sizes: [5] },
    ])
  })

  it('is an overload of a producer over all its products', () => {
    const use = { capacity: 1_000, per: 7_000 }
    const batik = (id: string) =>
      product({ id, makers: [maker({ partyId: 'kalisari', production: [21_000, 28_000], use })] })
    const each = plan([batik('cap'), batik('tulis')], {
      capacities: [{ partyId: 'kalisari', available: [6_000, 6_000] }],
    })
    expect(find(each)).toEqual([
      {
        kind: 'capacity-overload',
        partyId: 'kalisari',
        loadPerMille: 1334,
        week: 1,
        sizes: [2_000],
        size: 2_000,
        cause: [
          { productId: 'cap', production: 28_000, used: 4_000 },
          { productId: 'tulis', production: 28_000, used: 4_000 },
        ],
      },
    ])
    expect(find(each, { loadPerMille: 1400 })).toEqual([])
  })

  it('is material that no order brings in time any more, with the production that waits for it', () => {
    const each = product({
      recipe: [{ materialId: 'melinjo', quantity: 2_000, per: 1_000 }],
      makers: [maker({ production: [25_000, 25_000] })],
    })
    const melinjo = {
      id: 'melinjo',
      name: 'Melinjo kering',
      unit: 'kg',
      opening: 40_000,
      receipts: [],
      leadTime: { count: 1, unit: 'week' as const },
      lotSizing: { rule: 'fixed-lot' as const, lot: 50_000 },
    }
    expect(find(plan([each], { materials: [melinjo] }))).toEqual([
      {
        kind: 'material-late',
        materialId: 'melinjo',
        partyId: undefined,
        orderDay: '2026-11-16',
        week: 0,
        sizes: [10_000],
        size: 10_000,
        cause: [{ productId: 'emping', partyId: 'limpung', production: 25_000, need: 50_000 }],
      },
    ])
    const count = (amount: number, week: number) => ({
      ...melinjo,
      opening: 120_000,
      counted: Array.from({ length: week + 1 }, (_, each) => (each === week ? amount : undefined)),
    })
    expect(find(plan([each], { materials: [count(45_000, 0)] }))).toMatchObject([
      {
        kind: 'material-late',
        week: 0,
        sizes: [5_000],
        correction: { week: 0, counted: 45_000, expected: 120_000 },
      },
    ])
    expect(find(plan([each], { materials: [count(45_000, 1)] }))).toEqual([])
    expect(
      find(plan([each], { materials: [count(45_000, 1)] }), defaultThresholds, '2026-11-30'),
    ).toMatchObject([
      {
        kind: 'material-late',
        week: 1,
        sizes: [5_000],
        orderDay: '2026-11-23',
        correction: { week: 1, counted: 45_000, expected: 70_000 },
      },
    ])
  })
})

it('what is over is no problem any more, and what began then is told from this week on', () => {
  const use = { capacity: 1_000, per: 1_000 }
  const each = plan(
    [
      product({
        opening: 10,
        demand: [20, 5, 5, 0],
        otherReceipts: [0, 0, 30],
        recipe: [{ materialId: 'melinjo', quantity: 1_000, per: 1_000 }],
        makers: [maker({ production: [2, 2], use })],
      }),
    ],
    {
      capacities: [{ partyId: 'limpung', available: [1, 1, 1, 1] }],
      materials: [
        {
          id: 'melinjo',
          name: 'Melinjo kering',
          unit: 'kg',
          opening: 0,
          receipts: [],
          leadTime: { count: 1, unit: 'day' },
          lotSizing: { rule: 'lot-for-lot' },
        },
      ],
    },
  )
  const told = (firstDay: string) =>
    find(each, defaultThresholds, firstDay).map(({ kind, week, sizes }) => [kind, week, sizes])
  expect(told('2026-11-29')).toEqual([
    ['shortage', 0, [10, 15]],
    ['material-late', 0, [2]],
    ['capacity-overload', 0, [1, 1]],
  ])
  expect(told('2026-11-30')).toEqual([
    ['shortage', 1, [15]],
    ['material-late', 1, [2]],
    ['capacity-overload', 1, [1]],
  ])
  expect(told('2026-12-07')).toEqual([])
  expect(told('2027-03-01')).toEqual([])
})

it('problems come with broken promises first, then the sooner, then the larger', () => {
  const short = (id: string, demand: number[]) => product({ id, demand })
  const low = product({ id: 'low', opening: 5, safety: 10 })
  const kinds = find(plan([low, short('later', [0, 5]), short('small', [5]), short('large', [9])]))
  expect(kinds.map((problem) => 'productId' in problem && problem.productId)).toEqual([
    'large',
    'small',
    'later',
    'low',
  ])
})
