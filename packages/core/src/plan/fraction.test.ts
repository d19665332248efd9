import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addFractions,
  type Fraction,
  fraction,
  LARGEST_AMOUNT,
  lessFraction,
  roundDown,
  roundUp,
  scaleFraction,
} from './fraction'

const isSame = (a: Fraction, b: Fraction) => a.numerator * b.denominator === b.numerator * a.denominator

describe('a fraction', () => {
  it('adds without drift: a tenth and two tenths are three tenths', () => {
    expect(isSame(addFractions(fraction(1, 1, 10), fraction(2, 1, 10)), fraction(3, 1, 10))).toBe(true)
    expect(isSame(addFractions(fraction(1, 1, 3), fraction(1, 1, 4)), fraction(7, 1, 12))).toBe(true)
  })

  it('is rounded only when asked', () => {
    expect(roundDown(fraction(7, 1, 2))).toBe(3)
    expect(roundUp(fraction(7, 1, 2))).toBe(4)
    expect(roundUp(fraction(8, 1, 2))).toBe(4)
    expect(roundUp(scaleFraction(fraction(1, 1, 3), 3, 1))).toBe(1)
  })

  it('never falls below zero', () => {
    expect(roundUp(lessFraction(fraction(1), fraction(2)))).toBe(0)
    expect(isSame(lessFraction(fraction(1), fraction(1, 1, 3)), fraction(2, 1, 3))).toBe(true)
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
        expect(isSame(lessFraction(addFractions(a, b), b), a)).toBe(true)
      }),
    )
  })
})
