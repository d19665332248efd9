import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareWithin } from './share'
import { splitSupply } from './split'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

it('divides by weight, and what one cannot take goes to the others', () => {
  expect(shareWithin(100, [{ weight: 1 }, { weight: 3 }])).toEqual({ shares: [25, 75], left: 0 })
  expect(shareWithin(100, [{ weight: 1 }, { weight: 3, limit: 60 }])).toEqual({ shares: [40, 60], left: 0 })
  const three = [{ weight: 2 }, { weight: 1 }, { weight: 7, limit: 40 }]
  expect(shareWithin(100, three)).toEqual({ shares: [40, 20, 40], left: 0 })
})

it('says what nobody can take', () => {
  const full = [
    { weight: 1, limit: 30 },
    { weight: 0, limit: 500 },
  ]
  expect(shareWithin(100, full)).toEqual({ shares: [30, 0], left: 70 })
  expect(shareWithin(100, [])).toEqual({ shares: [], left: 100 })
})

it('stays within whole steps, also of a limit that is none', () => {
  const boxes = [
    { weight: 1, limit: 50_000 },
    { weight: 1, limit: 90_000 },
  ]
  expect(shareWithin(140_000, boxes, 20_000)).toEqual({ shares: [40_000, 80_000], left: 20_000 })
  expect(() => shareWithin(110_000, boxes, 20_000)).toThrow(RangeError)
  expect(() => shareWithin(-20_000, boxes, 20_000)).toThrow(RangeError)
})

const sharers = fc.array(
  fc.record({ weight: fc.nat(1_000), limit: fc.option(fc.nat(5_000_000), { nil: undefined }) }),
  { maxLength: 6 },
)

it('always adds up, within limits, and leaves something only where nobody has room', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom(1, 250, 1_000, 20_000), sharers, (steps, step, each) => {
      const { shares, left } = shareWithin(steps * step, each, step)
      expect(sum(shares) + left).toBe(steps * step)
      for (const [index, share] of shares.entries()) {
        const { weight = 0, limit = Number.POSITIVE_INFINITY } = each[index] ?? {}
        expect(share % step).toBe(0)
        expect(share).toBeLessThanOrEqual(weight > 0 ? limit : 0)
        if (left > 0 && weight > 0) expect(limit - share).toBeLessThan(step)
      }
    }),
  )
})

it('is the split of short supply where everybody’s weight is its limit', () => {
  const limits = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.nat(10_000), limits, (amount, each) => {
      const { shares } = shareWithin(
        amount,
        each.map((limit) => ({ weight: limit, limit })),
      )
      expect(shares).toEqual(splitSupply(amount, each))
    }),
  )
})
