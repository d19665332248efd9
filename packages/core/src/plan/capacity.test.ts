import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CapacityUse, capacityLoad, freeFor, loadPerMille, overload, type WeekLoad } from './capacity'
import type { Plan } from './plan'

const dayForSeven: CapacityUse = { capacity: 1_000, per: 7_000 }

const plan = (...lines: { use?: CapacityUse; production: number[] }[]): Plan => ({
  start: '2026-11-23',
  weeks: 2,
  products: lines.map(({ use, production }, index) => ({
    id: `p${index}`,
    name: 'Batik cap',
    unit: 'lembar',
    opening: 0,
    safety: 0,
    demand: [],
    makers: [{ partyId: 'batik', opening: 0, production, deliveries: [], use }],
  })),
})
const firstWeek = (each: Plan, available: number): WeekLoad => {
  const [load] = capacityLoad(each, { partyId: 'batik', available: [available] })
  if (load === undefined) throw new Error('no week')
  return load
}

describe('the load of a producer', () => {
  it('of 42 pieces at 7 a day is full in a week of 6 days', () => {
    const load = firstWeek(plan({ use: dayForSeven, production: [42_000] }), 6_000)
    expect(loadPerMille(load)).toBe(1000)
    expect(overload(load)).toBe(0)
    expect(freeFor(load, dayForSeven)).toBe(0)
  })

  it('over 100 % says by how much, however little it is', () => {
    const load = firstWeek(plan({ use: dayForSeven, production: [42_001] }), 6_000)
    expect(loadPerMille(load)).toBe(1001)
    expect(overload(load)).toBe(1)
    expect(overload(firstWeek(plan({ use: dayForSeven, production: [49_000] }), 6_000))).toBe(1_000)
  })

  it('is judged against the limit of the agreement', () => {
    const load = firstWeek(plan({ use: dayForSeven, production: [42_000] }), 6_000)
    expect(overload(load, 900)).toBe(600)
    expect(overload(load, 1100)).toBe(0)
  })

  it('adds all products that take capacity, exactly', () => {
    const third: CapacityUse = { capacity: 1, per: 3 }
    const load = firstWeek(
      plan({ use: third, production: [1] }, { use: third, production: [2] }, { production: [500] }),
      1,
    )
    expect(loadPerMille(load)).toBe(1000)
    expect(load.terms).toEqual([
      { productId: 'p0', production: 1, used: 1 },
      { productId: 'p1', production: 2, used: 1 },
    ])
  })

  it('does not name a product that takes none of it', () => {
    const free = { use: { capacity: 0, per: 1 }, production: [42_000] }
    expect(firstWeek(plan(free), 6_000).terms).toEqual([])
  })

  it('in a closed week is an overload without a share', () => {
    const load = firstWeek(plan({ use: dayForSeven, production: [7_000] }), 0)
    expect(loadPerMille(load)).toBeUndefined()
    expect(overload(load)).toBe(1_000)
    expect(freeFor(load, dayForSeven)).toBe(0)
  })

  it('leaves room that fits, and not a thousandth more', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(fc.nat(1_000_000), amount, amount, amount, (made, capacity, per, available) => {
        const use = { capacity, per }
        const load = firstWeek(plan({ use, production: [made] }), available)
        fc.pre(overload(load) === 0)
        const more = freeFor(load, use)
        expect(overload(firstWeek(plan({ use, production: [made + more] }), available))).toBe(0)
        expect(overload(firstWeek(plan({ use, production: [made + more + 1] }), available))).toBeGreaterThan(
          0,
        )
      }),
    )
  })
})
