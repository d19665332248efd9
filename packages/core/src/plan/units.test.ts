import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inUnits, toBaseUnit, unitSize } from './units'

describe('the size of a unit', () => {
  it.each([
    ['lusin', 'bungkus', 12_000],
    ['Kodi', 'lembar', 20_000],
    ['gros', 'buah', 144_000],
    ['kuintal', 'kg', 100_000],
    ['ton', 'kg', 1_000_000],
    ['kg', 'Kg', 1_000],
    ['lusin', 'kg', undefined],
    ['ton', 'lembar', undefined],
    ['karung', 'kg', undefined],
    ['constructor', 'kg', undefined],
  ])('of a %s in %s is %s thousandths', (unit, base, size) => {
    expect(unitSize(unit, base)).toBe(size)
  })

  it('of sacks and boxes is the product’s own', () => {
    const own = [
      { name: 'Dus', size: 20_000 },
      { name: 'karung', size: 50_000 },
    ]
    expect(unitSize('dus', 'kg', own)).toBe(20_000)
    expect(unitSize('bal', 'kg', own)).toBeUndefined()
  })

  it('of a standard unit is never changed by a product', () => {
    expect(unitSize('lusin', 'lembar', [{ name: 'lusin', size: 10_000 }])).toBe(12_000)
    expect(unitSize('lusin', 'kg', [{ name: 'lusin', size: 10_000 }])).toBeUndefined()
  })
})

describe('a conversion', () => {
  it('is exact: one and a half dozen are eighteen', () => {
    expect(toBaseUnit(1_500, 12_000)).toBe(18_000)
    expect(inUnits(40_000, 12_000)).toEqual({ count: 3, rest: 4_000 })
  })

  it('is refused, not rounded, where no thousandth says it', () => {
    expect(toBaseUnit(1, 500)).toBeUndefined()
    expect(toBaseUnit(1_000_000_000, 1_000_000_000_000)).toBeUndefined()
  })

  it('of whole units comes back as it was', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (count, size) => {
        expect(inUnits(toBaseUnit(count * 1000, size) ?? -1, size)).toEqual({ count, rest: 0 })
      }),
    )
  })
})
