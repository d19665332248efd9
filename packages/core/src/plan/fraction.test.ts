import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addFractions,
  fraction,
  LARGEST_AMOUNT,
  lessFraction,
  roundDown,
  roundUp,
  scaleFraction,
} from './fraction'

describe('a fraction', () => {
  it('adds without drift: a tenth and two tenths are three tenths', () => {
    expect(addFractions(fraction(1, 1, 10), fraction(2, 1, 10))).toEqual(fraction(3, 1, 10))
    expect(addFractions(fraction(1, 1, 3), fraction(1, 1, 6))).toEqual(fraction(1, 1, 2))
  })

  it('is rounded only when asked', () => {
    expect(roundDown(fraction(7, 1, 2))).toBe(3)
    expect(roundUp(fraction(7, 1, 2))).toBe(4)
    expect(roundUp(fraction(8, 1, 2))).toBe(4)
    expect(roundUp(scaleFraction(fraction(1, 1, 3), 3, 1))).toBe(1)
  })

  it('never falls below zero', () => {
    expect(roundUp(lessFraction(fraction(1), fraction(2)))).toBe(0)
    expect(lessFraction(fraction(1), fraction(1, 1, 3))).toEqual(fraction(2, 1, 3))
    expect(() => fraction(-1)).toThrow(RangeError)
    expect(() => fraction(1, 1, 0)).toThrow(RangeError)
  })

  it('stops at an amount that nobody plans, so that sums stay exact', () => {
    expect(roundUp(fraction(LARGEST_AMOUNT))).toBe(LARGEST_AMOUNT)
    expect(roundUp(fraction(LARGEST_AMOUNT, 2))).toBe(LARGEST_AMOUNT)
    expect(roundDown(fraction(Number.MAX_SAFE_INTEGER, 1_000))).toBe(LARGEST_AMOUNT)
  })

  it('taken away again leaves what was there', () => {
    const amount = fc
      .tuple(fc.nat(1e9), fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }))
      .map(([quantity, times, per]) => fraction(quantity, times, per))
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const rest = lessFraction(addFractions(a, b), b)
        expect(rest.numerator * a.denominator).toBe(a.numerator * rest.denominator)
      }),
    )
  })
})
