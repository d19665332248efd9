import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRupiah } from '../../../i18n/format'
import { typedDay, typedParagraph, typedPaymentDays, typedPosition, typedRupiah } from './typed'

describe('a typed price', () => {
  it.each([
    ['85000', 85_000],
    ['85.000', 85_000],
    ['Rp85.000', 85_000],
    ['rp 1.250.000', 1_250_000],
    ['Rp1.250.000,00', 1_250_000],
    ['85.000,-', 85_000],
  ])('%s is understood', (text, rupiah) => {
    expect(typedRupiah(text)).toEqual({ value: rupiah })
  })

  it.each(['85,5', '85.00', 'murah', '-5', '0', '1.000.000.001'])('%s is sent back with words', (text) => {
    expect(typedRupiah(text)).toHaveProperty('fault')
  })

  it('is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (rupiah) => {
        expect(typedRupiah(formatRupiah(rupiah))).toEqual({ value: rupiah })
      }),
    )
  })
})

describe('what is typed into the terms', () => {
  it('is taken away by an empty text, but a position and a number of days have to be something', () => {
    expect([typedParagraph(' '), typedRupiah(''), typedDay('')]).toEqual(Array(3).fill({ value: undefined }))
    expect(typedPosition(' ')).toHaveProperty('fault')
    expect(typedPaymentDays('')).toHaveProperty('fault')
  })

  it('keeps to the bounds of an agreement', () => {
    expect(typedPaymentDays('365')).toEqual({ value: 365 })
    expect(typedPaymentDays('366')).toHaveProperty('fault')
    expect(typedParagraph('a'.repeat(1001))).toHaveProperty('fault')
    expect(typedDay('2026-02-30')).toHaveProperty('fault')
  })
})
