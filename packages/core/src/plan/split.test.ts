import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSupply } from './split'

const quantity = fc.nat(1_000_000_000)
const agreedLine = fc.array(quantity, { minLength: 1, maxLength: 20 })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('short supply', () => {
  it('of 200 for 120, 80 and 50 is split into 96, 64 and 40', () => {
    expect(splitSupply(200_000, [120_000, 80_000, 50_000])).toEqual([96_000, 64_000, 40_000])
  })

  it('that does not divide goes to the largest remainder, and to the first among equals', () => {
    expect(splitSupply(10, [5, 5, 5])).toEqual([4, 3, 3])
    expect(splitSupply(10, [2, 7, 4])).toEqual([2, 5, 3])
  })

  it('of pieces is split into whole pieces', () => {
    expect(splitSupply(10_000, [5_000, 5_000, 5_000], 1_000)).toEqual([4_000, 3_000, 3_000])
    expect(() => splitSupply(10_500, [5_000, 8_000], 1_000)).toThrow(RangeError)
  })

  it('is never lost or invented, and nobody gets more than agreed', () => {
    fc.assert(
      fc.property(quantity, agreedLine, (arrived, agreed) => {
        const shares = splitSupply(arrived, agreed)
        expect(sum(shares)).toBe(Math.min(arrived, sum(agreed)))
        expect(shares.every((share, position) => share <= (agreed[position] ?? 0))).toBe(true)
      }),
    )
  })

  it('is fair to less than a thousandth', () => {
    fc.assert(
      fc.property(quantity, agreedLine, (arrived, agreed) => {
        const wanted = BigInt(sum(agreed))
        fc.pre(BigInt(arrived) < wanted)
        splitSupply(arrived, agreed).forEach((share, position) => {
          const off = BigInt(share) * wanted - BigInt(arrived) * BigInt(agreed[position] ?? 0)
          expect(off < wanted && -off < wanted).toBe(true)
        })
      }),
    )
  })

  it('gives nobody less than somebody with a smaller agreed quantity', () => {
    fc.assert(
      fc.property(quantity, agreedLine, (arrived, agreed) => {
        const rising = [...agreed].sort((a, b) => b - a)
        const shares = splitSupply(arrived, rising)
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
      }),
    )
  })

  it('of nothing, or for nobody, is nothing', () => {
    expect(splitSupply(0, [5, 7])).toEqual([0, 0])
    expect(splitSupply(5, [])).toEqual([])
    expect(splitSupply(5, [0, 0])).toEqual([0, 0])
    expect(() => splitSupply(-1, [5])).toThrow(RangeError)
  })
})
