import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan, Product } from '../plan'
import { exactNeed, grossNeeds } from './gross-needs'
import type { RecipeLine } from './material'

const product = (id: string, recipe: RecipeLine[], ...production: number[][]): Product => ({
  id,
  name: id,
  unit: 'kg',
  opening: 0,
  safety: 0,
  demand: [],
  recipe,
  makers: production.map((weeks, index) => ({
    partyId: `maker-${index}`,
    opening: 0,
    production: weeks,
    deliveries: [],
  })),
})
const plan = (...products: Product[]): Plan => ({ start: '2026-11-23', weeks: 2, products })
const needs = (...products: Product[]) => grossNeeds(plan(...products), 'm').map(({ need }) => need)

describe('the gross need of a material', () => {
  it('for 25 kg of emping is 50 kg of melinjo', () => {
    expect(needs(product('emping', [{ materialId: 'm', quantity: 2_000, per: 1_000 }], [25_000]))).toEqual([
      50_000, 0,
    ])
  })

  it('grows with what is lost: at a yield of 80 % one quarter more', () => {
    const line = { materialId: 'm', quantity: 2_000, per: 1_000, yieldPerMille: 800 }
    expect(needs(product('emping', [line], [25_000]))).toEqual([62_500, 0])
  })

  it('adds exactly over products and producers and rounds up once', () => {
    const third = { materialId: 'm', quantity: 1, per: 3 }
    expect(needs(product('a', [third], [1], [1]), product('b', [third], [1]))).toEqual([1, 0])
    expect(needs(product('a', [third], [1], [1]), product('b', [third], [2]))).toEqual([2, 0])
  })

  it('leaves out other materials and says where it comes from', () => {
    const [week] = grossNeeds(
      plan(
        product('a', [{ materialId: 'm', quantity: 3_000, per: 1_000 }], [60_000], [0]),
        product('b', [{ materialId: 'other', quantity: 300, per: 1_000 }], [60_000]),
      ),
      'm',
    )
    expect(week).toEqual({
      need: 180_000,
      uses: [{ productId: 'a', partyId: 'maker-0', production: 60_000, need: 180_000 }],
    })
  })

  it('never drifts: it covers the exact need and is less than a thousandth above it', () => {
    const positive = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        positive,
        positive,
        fc.integer({ min: 1, max: 1_000 }),
        (made, quantity, per, yieldPerMille) => {
          const [need = 0] = needs(product('a', [{ materialId: 'm', quantity, per, yieldPerMille }], [made]))
          const exact = BigInt(made) * BigInt(quantity) * 1000n
          const over = BigInt(need) * BigInt(per) * BigInt(yieldPerMille) - exact
          expect(over >= 0n && over < BigInt(per) * BigInt(yieldPerMille)).toBe(true)
        },
      ),
    )
  })

  it('is a bug with a recipe that is out of bounds', () => {
    expect(() => exactNeed(1, { materialId: 'm', quantity: 1, per: 0 })).toThrow(RangeError)
    expect(() => exactNeed(1, { materialId: 'm', quantity: -1, per: 1 })).toThrow(RangeError)
    expect(() => exactNeed(1, { materialId: 'm', quantity: 1, per: 1, yieldPerMille: 0 })).toThrow(RangeError)
    expect(() => exactNeed(1, { materialId: 'm', quantity: 1, per: 1, yieldPerMille: 1001 })).toThrow(
      RangeError,
    )
  })
})
