import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOfCover, excessOverCover, weeksOfCover } from './cover'

const line = fc.array(fc.nat(1_000_000_000), { maxLength: 52 })

describe('the cover of a stock', () => {
  it('counts 7 days for each week that it meets and a part of the week in which it runs out', () => {
    expect(daysOfCover(75, [30, 30, 30])).toEqual({ days: 17, orLonger: false })
    expect(daysOfCover(60, [30, 30, 30])).toEqual({ days: 14, orLonger: false })
    expect(weeksOfCover(75, [30, 30, 30])).toBe(2)
  })

  it('is open-ended where the known demand ends first', () => {
    expect(daysOfCover(90, [30, 30, 30])).toEqual({ days: 21, orLonger: true })
    expect(daysOfCover(1, [])).toEqual({ days: 0, orLonger: true })
  })

  it('of no stock is nothing', () => {
    expect(daysOfCover(0, [30])).toEqual({ days: 0, orLonger: false })
    expect(daysOfCover(-5, [30])).toEqual({ days: 0, orLonger: false })
  })

  it('never shrinks when there is more stock', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.nat(1e9), line, (balance, more, following) => {
        expect(daysOfCover(balance + more, following).days).toBeGreaterThanOrEqual(
          daysOfCover(balance, following).days,
        )
      }),
    )
  })
})

describe('stock beyond a number of weeks of cover', () => {
  it('is what those weeks do not need', () => {
    expect(excessOverCover(100, [30, 30, 30], 2)).toBe(40)
    expect(excessOverCover(60, [30, 30, 30], 2)).toBe(0)
    expect(excessOverCover(-1, [0, 0], 2)).toBe(0)
  })

  it('is not judged where fewer weeks of demand are known', () => {
    expect(excessOverCover(100, [30], 2)).toBe(0)
  })
})
