import { describe, expect, it } from 'vitest'
import { isPaymentDays, isPrice, isWindowDays } from './bounds'

describe('the bounds of an agreement', () => {
  it.each([
    ['a price', isPrice, 1, 1_000_000_000],
    ['days until payment', isPaymentDays, 0, 365],
    ['days around an agreed day', isWindowDays, 0, 31],
  ])('hold %s within whole numbers', (_, isWithin, from, to) => {
    expect([from, to].every(isWithin)).toBe(true)
    for (const value of [from - 1, to + 1, from + 0.5, Number.NaN, String(from), null, undefined])
      expect(isWithin(value), String(value)).toBe(false)
  })
})
