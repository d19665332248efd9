import { parseQuantity } from '@rembuk/core/quantity'
import { afterEach, describe, expect, it } from 'vitest'
import {
  formatDay,
  formatDays,
  formatMoment,
  formatMomentDay,
  formatRupiah,
  formatShortDay,
  formatWeek,
  formatWeekNumber,
} from './format'
import { setLanguage } from './language'
import { formatCount, formatQuantity } from './numbers'

afterEach(() => setLanguage('id'))

describe('in Indonesian', () => {
  it('writes quantities with a decimal comma, dots for thousands and no trailing zeros', () => {
    expect(formatQuantity(1_500_250)).toBe('1.500,25')
    expect(formatQuantity(1_500_000)).toBe('1.500')
    expect(formatQuantity(1_500)).toBe('1,5')
    expect(formatQuantity(1)).toBe('0,001')
    expect(formatQuantity(0)).toBe('0')
  })

  it('never shows drift: 0,1 and 0,2 make 0,3', () => {
    expect(formatQuantity(100 + 200)).toBe('0,3')
  })

  it('writes a shortage with its sign', () => {
    expect(formatQuantity(-40_000)).toBe('-40')
  })

  it('writes whole rupiah without a gap', () => {
    expect(formatRupiah(1_250_000)).toBe('Rp1.250.000')
    expect(formatRupiah(0)).toBe('Rp0')
  })

  it('writes counts with dots for thousands', () => {
    expect(formatCount(28_000)).toBe('28.000')
  })

  it('writes days with Indonesian months', () => {
    expect(formatDay('2026-10-17')).toBe('17 Okt 2026')
    expect(formatShortDay('2026-08-05')).toBe('5 Agu')
  })

  it('names a week by its first and last day', () => {
    expect(formatWeek('2026-11-23')).toBe('23–29 Nov')
    expect(formatWeek('2026-11-30')).toBe('30 Nov – 6 Des')
    expect(formatWeek('2026-12-28')).toBe('28 Des – 3 Jan')
    expect(formatDays('2027-02-01', '2027-02-14')).toBe('1–14 Feb')
    expect(formatDays('2026-02-01', '2027-02-14')).toBe('1 Feb – 14 Feb')
  })

  it('numbers weeks by ISO 8601, also around New Year', () => {
    expect(formatWeekNumber('2026-11-23')).toBe('M48')
    expect(formatWeekNumber('2026-12-28')).toBe('M53')
    expect(formatWeekNumber('2027-01-04')).toBe('M1')
  })

  it("writes a moment on the device's own clock", () => {
    const moment = new Date(2026, 10, 21, 10, 32).getTime()
    expect(formatMoment(moment)).toBe('21 Nov 10.32')
    expect(formatMomentDay(moment)).toBe('21 Nov 2026')
  })
})

describe('in English', () => {
  it('writes numbers as they are typed, which is as in Indonesia', () => {
    setLanguage('en')
    expect(formatQuantity(1_500_250)).toBe('1.500,25')
    expect(formatRupiah(1_250_000)).toBe('Rp1.250.000')
    expect(parseQuantity(formatQuantity(1_500_250))).toEqual({ ok: true, quantity: 1_500_250 })
  })

  it('writes dates in the language on the screen', () => {
    setLanguage('en')
    expect(formatDay('2026-10-17')).toBe('17 Oct 2026')
    expect(formatWeek('2026-11-23')).toBe('23–29 Nov')
    expect(formatWeekNumber('2026-11-23')).toBe('W48')
    expect(formatMoment(new Date(2026, 10, 21, 10, 32).getTime())).toBe('21 Nov 10:32')
  })
})
