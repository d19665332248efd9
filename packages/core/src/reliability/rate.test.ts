import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hundredthsOfPercent, rateOf, sumRates } from './rate'

describe('a rate', () => {
  it.each([
    [1080, 1200, 9000],
    [440, 450, 9778],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 800, 13],
    [0, 7, 0],
    [7, 7, 10_000],
  ])('of %i of %i is %i hundredths of a percent', (met, of, hundredths) => {
    expect(hundredthsOfPercent({ met, of })).toBe(hundredths)
  })

  it('of nothing is none', () => {
    expect(hundredthsOfPercent({ met: 0, of: 0 })).toBeUndefined()
  })

  it('is rounded by less than half a hundredth, a half upwards', () => {
    const rate = fc
      .tuple(fc.bigInt(1n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n))
      .map(([of, part]) => ({ met: Number(part % (of + 1n)), of: Number(of) }))
    fc.assert(
      fc.property(rate, ({ met, of }) => {
        const twice = 2n * BigInt(hundredthsOfPercent({ met, of }) ?? -1) * BigInt(of)
        const error = twice - 20_000n * BigInt(met)
        expect(error <= BigInt(of) && error > -BigInt(of)).toBe(true)
      }),
    )
  })

  it('of several groups is over all their items', () => {
    const [some, others] = [
      [1, 2, 3],
      [4, 5],
    ]
    const isOdd = (value: number) => value % 2 === 1
    expect(sumRates([rateOf(some ?? [], isOdd), rateOf(others ?? [], isOdd)])).toEqual({ met: 3, of: 5 })
  })
})
