import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { DELIVERY_MARGIN_DAYS, isPlanStart, isPlanWeeks, MAX_WEEKS, MIN_WEEKS } from './bounds'

describe('the bounds of a plan', () => {
  it('let it start on any Monday that leaves room for its weeks and deliveries in the calendar', () => {
    expect(isPlanStart('2026-11-23')).toBe(true)
    for (const edge of ['2000-01-03', '2190-12-27']) {
      expect(isPlanStart(edge), edge).toBe(true)
      expect(() => addDays(edge, -DELIVERY_MARGIN_DAYS)).not.toThrow()
      expect(() => addDays(edge, 7 * MAX_WEEKS + DELIVERY_MARGIN_DAYS)).not.toThrow()
    }
    for (const value of ['2026-11-24', '1999-12-27', '2191-01-03', '', 0, null, undefined])
      expect(isPlanStart(value), String(value)).toBe(false)
  })

  it('let it run for 4 to 52 whole weeks', () => {
    expect([MIN_WEEKS, 12, MAX_WEEKS].every(isPlanWeeks)).toBe(true)
    expect([MIN_WEEKS - 1, MAX_WEEKS + 1, 4.5, Number.NaN, '12', null].some(isPlanWeeks)).toBe(false)
  })
})
