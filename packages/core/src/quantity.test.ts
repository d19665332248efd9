import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuantity, MAX_QUANTITY, parseQuantity, quantityToDecimalText } from './quantity'

describe('a written quantity', () => {
  it.each([
    ['1.500', 1_500_000],
    ['1,5', 1_500],
    ['1.500,25', 1_500_250],
    ['0', 0],
    ['007', 7_000],
    ['0,001', 1],
    ['  25 ', 25_000],
    ['1 500', 1_500_000],
    ['1\u00a0500,5', 1_500_500],
    ['1500000,000', undefined],
    ['1.000.000', MAX_QUANTITY],
  ])('%j is read as Indonesians write it', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(
      quantity === undefined ? { ok: false, fault: 'too-large' } : { ok: true, quantity },
    )
  })

  it.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['-5', 'negative'],
    ['\u22125', 'negative'],
    ['1.5', 'grouping'],
    ['1500.250', 'grouping'],
    ['1.50.000', 'grouping'],
    ['12 5', 'grouping'],
    ['1.500 000', 'grouping'],
    ['1,2345', 'decimals'],
    ['1.000.000,001', 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['1,5,2', 'not-a-number'],
    ['1,500.25', 'not-a-number'],
    [',5', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['lima', 'not-a-number'],
    ['٣', 'not-a-number'],
  ])('%j is refused with the reason: %s', (text, fault) => {
    expect(parseQuantity(text)).toEqual({ ok: false, fault })
  })

  it('comes back exactly when written out for editing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_QUANTITY }), (quantity) => {
        expect(parseQuantity(quantityToDecimalText(quantity))).toEqual({ ok: true, quantity })
      }),
    )
  })

  it('never shows the drift of binary fractions', () => {
    expect(quantityToDecimalText(100 + 200)).toBe('0,3')
    expect(quantityToDecimalText(1_500_000)).toBe('1500')
    expect(quantityToDecimalText(-40_500)).toBe('-40,5')
    expect(quantityToDecimalText(-1)).toBe('-0,001')
  })

  it('never makes the reader throw, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseQuantity(text)))
  })
})

describe('a quantity from outside', () => {
  it('is a whole number within bounds', () => {
    expect([0, 1, MAX_QUANTITY].every(isQuantity)).toBe(true)
    const others = [
      -1,
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      MAX_QUANTITY + 1,
      '5',
      null,
      undefined,
      {},
      5n,
    ]
    expect(others.some(isQuantity)).toBe(false)
  })

  it('is a bug when it is written out and is no whole number', () => {
    expect(() => quantityToDecimalText(0.5)).toThrow(RangeError)
  })
})
