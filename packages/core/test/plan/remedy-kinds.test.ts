import type { Maker, Plan, Product } from '@rembuk/core/plan/plan'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import type { Rules } from '@rembuk/core/plan/problems/rules'
import { findRemedies } from '@rembuk/core/plan/remedies/find-remedies'
import { describe, expect, it } from 'vitest'

const start = '2026-11-23'
const rules: Rules = { thresholds: { loadPerMille: 1000 }, firstDay: start }
const use = { capacity: 1_000, per: 10_000 }

const maker = (partyId: string, values: Partial<Maker> = {}): Maker => ({
  partyId,
  opening: 0,
  production: [],
  deliveries: [],
  ...values,
})
const product = (demand: number[], ...makers: Maker[]): Product => ({
  id: 'emping',
  name: 'Emping melinjo',
  unit: 'kg',
  opening: 0,
  safety: 0,
  demand,
  makers,
})
const plan = (each: Product, more: Partial<Plan> = {}): Plan => ({
  start,
  weeks: 4,
  products: [each],
  ...more,
})
const remedies = (each: Plan, by: Rules = rules) => {
  const [problem] = findProblems(each, by)
  if (problem === undefined) throw new Error('no problem')
  return findRemedies(each, problem, by)
}
const edit = (line: 'production' | 'delivery', partyId: string, day: string, quantity: number) => ({
  line,
  productId: 'emping',
  partyId,
  day,
  quantity,
})

describe('for a shortage at an outlet', () => {
  const outlet = { outletId: 'pasar', opening: 0, demand: [8_000], deliveries: [] }

  it('the store sends what it can spare above its safety stock', () => {
    const each = plan({ ...product([]), opening: 20_000, safety: 15_000, outlets: [outlet] })
    expect(remedies(each)[0]).toEqual({
      kind: 'supply-outlet',
      partyIds: ['pasar'],
      quantity: 5_000,
      edits: [edit('delivery', 'pasar', '2026-11-27', 5_000)],
    })
  })

  it('next week’s delivery comes earlier, or a producer makes more for it', () => {
    const deliveries = [{ day: '2026-12-01', quantity: 3_000 }]
    const each = plan({
      ...product([], maker('limpung')),
      opening: 3_000,
      outlets: [{ ...outlet, deliveries }],
    })
    expect(remedies(each).slice(0, 2)).toEqual([
      {
        kind: 'move-earlier',
        partyIds: ['pasar'],
        quantity: 3_000,
        edits: [edit('delivery', 'pasar', '2026-11-24', 3_000), edit('delivery', 'pasar', '2026-12-01', 0)],
      },
      {
        kind: 'raise-production',
        partyIds: ['limpung'],
        quantity: 8_000,
        edits: [
          edit('production', 'limpung', start, 8_000),
          edit('delivery', 'limpung', '2026-11-27', 8_000),
          edit('delivery', 'pasar', '2026-11-24', 8_000),
        ],
      },
    ])
  })
})

describe('for a shortage of what outlets are to get', () => {
  const outlet = (outletId: string, quantity: number) => ({
    outletId,
    opening: 0,
    demand: [quantity],
    deliveries: [{ day: '2026-11-26', quantity }],
  })
  const outlets = [outlet('pasar', 120_000), outlet('alun-alun', 80_000), outlet('stasiun', 50_000)]

  it('what has arrived is split in proportion to what was planned', () => {
    const each = plan({ ...product([], maker('limpung')), opening: 200_000, outlets })
    expect(remedies(each).find(({ kind }) => kind === 'share-outlets')).toEqual({
      kind: 'share-outlets',
      partyIds: ['pasar', 'alun-alun', 'stasiun'],
      quantity: 200_000,
      edits: [
        edit('delivery', 'pasar', '2026-11-26', 96_000),
        edit('delivery', 'alun-alun', '2026-11-26', 64_000),
        edit('delivery', 'stasiun', '2026-11-26', 40_000),
      ],
    })
  })

  it('what the store’s own customers ask for comes off first, and whole boxes are sent', () => {
    const stocked = { ...product([45_000], maker('limpung')), opening: 200_000, step: 20_000 }
    const boxes = [outlet('pasar', 120_000), outlet('stasiun', 80_000)]
    const found = remedies(plan({ ...stocked, outlets: boxes })).find(({ kind }) => kind === 'share-outlets')
    expect(found?.edits.map(({ quantity }) => quantity)).toEqual([80_000, 60_000])
    expect(found?.quantity).toBe(140_000)
  })

  it('nothing is split where there is nothing, nor for one outlet alone', () => {
    const empty = plan({ ...product([], maker('limpung')), outlets })
    const alone = plan({ ...product([], maker('limpung')), opening: 50_000, outlets: outlets.slice(0, 1) })
    for (const each of [empty, alone])
      expect(remedies(each).map(({ kind }) => kind)).not.toContain('share-outlets')
  })
})

describe('for a shortage', () => {
  it('a producer sends what it has, on the day on which it delivers', () => {
    const deliveries = [{ day: '2026-11-24', quantity: 10_000 }]
    const each = plan(product([30_000], maker('limpung', { opening: 25_000, deliveries })))
    expect(remedies(each)[0]).toEqual({
      kind: 'deliver-stock',
      partyIds: ['limpung'],
      quantity: 15_000,
      edits: [edit('delivery', 'limpung', '2026-11-24', 25_000)],
    })
  })

  it('next week’s delivery comes a week earlier, and is made earlier', () => {
    const deliveries = [{ day: '2026-12-04', quantity: 20_000 }]
    const each = plan(product([15_000, 5_000], maker('limpung', { production: [0, 20_000], deliveries })))
    expect(remedies(each).find(({ kind }) => kind === 'move-earlier')).toEqual({
      kind: 'move-earlier',
      partyIds: ['limpung'],
      quantity: 15_000,
      edits: [
        edit('production', 'limpung', start, 15_000),
        edit('production', 'limpung', '2026-11-30', 5_000),
        edit('delivery', 'limpung', '2026-11-27', 15_000),
        edit('delivery', 'limpung', '2026-12-04', 5_000),
      ],
    })
  })

  it('production rises within free capacity, or is split over producers by what each can make', () => {
    const each = plan(product([60_000], maker('limpung', { use }), maker('subah', { use })), {
      capacities: [
        { partyId: 'limpung', available: [2_000] },
        { partyId: 'subah', available: [4_000] },
      ],
    })
    const found = remedies(each)
    expect(found.map(({ kind, partyIds, quantity }) => [kind, partyIds, quantity])).toEqual([
      ['raise-production', ['limpung'], 20_000],
      ['raise-production', ['subah'], 40_000],
      ['split', ['limpung', 'subah'], 60_000],
      ['ask-partner', ['limpung', 'subah'], 0],
    ])
    expect(found[2]?.edits).toEqual([
      edit('production', 'limpung', start, 20_000),
      edit('delivery', 'limpung', '2026-11-27', 20_000),
      edit('production', 'subah', start, 40_000),
      edit('delivery', 'subah', '2026-11-27', 40_000),
    ])
  })

  it('whole boxes are sent where the product is sent in boxes', () => {
    const each = plan({ ...product([30_000], maker('limpung', { opening: 50_000 })), step: 20_000 })
    expect(remedies(each)[0]).toMatchObject({ kind: 'deliver-stock', quantity: 40_000 })
  })

  it('the safety stock is filled too where that is possible', () => {
    const each = plan({ ...product([5_000], maker('limpung', { opening: 30_000 })), safety: 15_000 })
    expect(remedies(each)[0]).toMatchObject({ kind: 'deliver-stock', quantity: 20_000 })
  })

  it('what is short is filled also where the safety stock cannot be', () => {
    const each = plan({ ...product([5_000], maker('limpung', { opening: 5_000 })), safety: 15_000 })
    expect(remedies(each)[0]).toMatchObject({ kind: 'deliver-stock', quantity: 5_000 })
  })

  it('production rises to the full capacity at most, though the agreement may bear more', () => {
    const each = plan(product([60_000], maker('limpung', { use })), {
      capacities: [{ partyId: 'limpung', available: [2_000] }],
    })
    expect(remedies(each, { ...rules, thresholds: { loadPerMille: 1200 } })[0]).toMatchObject({
      kind: 'raise-production',
      quantity: 20_000,
    })
  })

  it('nothing is sent on a day of this week that is over', () => {
    const deliveries = [{ day: '2026-11-24', quantity: 10_000 }]
    const each = plan(product([30_000], maker('limpung', { opening: 25_000, deliveries })))
    expect(remedies(each, { ...rules, firstDay: '2026-11-26' })[0]).toMatchObject({
      kind: 'deliver-stock',
      edits: [edit('delivery', 'limpung', '2026-11-26', 15_000)],
    })
  })

  it('production stays where its material could not come in time', () => {
    const made = product([10_000], maker('limpung'))
    const each = plan(
      { ...made, recipe: [{ materialId: 'melinjo', quantity: 2_000, per: 1_000 }] },
      {
        materials: [
          {
            id: 'melinjo',
            name: 'Melinjo kering',
            unit: 'kg',
            opening: 0,
            receipts: [],
            leadTime: { count: 1, unit: 'week' },
            lotSizing: { rule: 'lot-for-lot' },
          },
        ],
      },
    )
    expect(remedies(each).map(({ kind }) => kind)).toEqual(['ask-partner'])
  })
})

describe('for other problems', () => {
  it('a surplus is sent a week later', () => {
    const deliveries = [{ day: '2026-11-27', quantity: 50_000 }]
    const each = product([0, 40_000], maker('limpung', { opening: 50_000, deliveries }))
    expect(remedies(plan({ ...each, ceiling: 20_000 }))[0]).toEqual({
      kind: 'move-later',
      partyIds: ['limpung'],
      quantity: 30_000,
      edits: [
        edit('delivery', 'limpung', '2026-11-27', 20_000),
        edit('delivery', 'limpung', '2026-12-04', 30_000),
      ],
    })
  })

  it('a delivery without stock is made, made earlier, or taken over', () => {
    const deliveries = [{ day: '2026-11-27', quantity: 20_000 }]
    const own = maker('limpung', { production: [0, 20_000], deliveries })
    const each = plan(product([0, 20_000], own, maker('subah', { opening: 30_000 })))
    expect(remedies(each).map(({ kind, partyIds }) => [kind, ...partyIds])).toEqual([
      ['move-earlier', 'limpung'],
      ['raise-production', 'limpung'],
      ['split', 'limpung', 'subah'],
      ['move-later', 'limpung'],
      ['ask-partner', 'limpung'],
    ])
  })

  it('an overloaded week is lightened into weeks and producers with free capacity', () => {
    const deliveries = [{ day: '2026-12-04', quantity: 30_000 }]
    const own = maker('limpung', { production: [0, 30_000], use, deliveries })
    const each = plan(product([0, 30_000], own, maker('subah')), {
      capacities: [{ partyId: 'limpung', available: [2_000, 2_000, 2_000, 2_000] }],
    })
    expect(remedies(each).map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ['move-earlier', 10_000],
      ['split', 10_000],
      ['ask-partner', 0],
    ])
  })

  it('an overloaded week is not lightened into one that is over', () => {
    const own = maker('limpung', { production: [0, 30_000], use })
    const each = plan(product([], own), {
      capacities: [{ partyId: 'limpung', available: [2_000, 2_000, 2_000, 2_000] }],
    })
    const kinds = (firstDay: string) => remedies(each, { ...rules, firstDay }).map(({ kind }) => kind)
    expect(kinds('2026-11-29')).toEqual(['move-earlier', 'move-later', 'ask-partner'])
    expect(kinds('2026-11-30')).toEqual(['move-later', 'ask-partner'])
  })

  it('a surplus that has come already stays', () => {
    const deliveries = [{ day: '2026-11-24', quantity: 50_000 }]
    const each = plan({
      ...product([0, 40_000], maker('limpung', { opening: 50_000, deliveries })),
      ceiling: 20_000,
    })
    expect(remedies(each, { ...rules, firstDay: '2026-11-24' })[0]).toMatchObject({ kind: 'move-later' })
    expect(remedies(each, { ...rules, firstDay: '2026-11-25' })[0]).toMatchObject({ kind: 'ask-partner' })
  })

  it('production waits for late material', () => {
    const made = product([], maker('limpung', { production: [25_000] }))
    const each = plan(
      { ...made, recipe: [{ materialId: 'melinjo', quantity: 2_000, per: 1_000 }] },
      {
        materials: [
          {
            id: 'melinjo',
            name: 'Melinjo kering',
            unit: 'kg',
            opening: 10_000,
            receipts: [],
            leadTime: { count: 1, unit: 'week' },
            lotSizing: { rule: 'lot-for-lot' },
          },
        ],
      },
    )
    expect(remedies(each)[0]).toEqual({
      kind: 'move-later',
      partyIds: ['limpung'],
      quantity: 20_000,
      edits: [
        edit('production', 'limpung', start, 5_000),
        edit('production', 'limpung', '2026-11-30', 20_000),
      ],
    })
  })

  it('demand without a producer can only be talked about', () => {
    expect(remedies(plan(product([10_000])))).toEqual([
      { kind: 'ask-partner', partyIds: [], quantity: 0, edits: [] },
    ])
  })
})
