import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { MAX_QUANTITY } from '../quantity'
import {
  DELIVERY_MARGIN_DAYS,
  isLoadLimit,
  isPlanStart,
  isPlanWeeks,
  isSize,
  isWeekCount,
  MAX_WEEKS,
  MIN_WEEKS,
} from './bounds'

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
  it('let sizes, load limits and weeks of cover be whole numbers above zero', () => {
    expect([1, MAX_QUANTITY].every(isSize)).toBe(true)
    expect([0, -1, 0.5, MAX_QUANTITY + 1, '1', undefined].some(isSize)).toBe(false)
    expect([1, 1_000, 10_000].every(isLoadLimit)).toBe(true)
    expect([0, 999.5, 10_001, Number.NaN, '1000'].some(isLoadLimit)).toBe(false)
    expect([1, MAX_WEEKS].every(isWeekCount)).toBe(true)
    expect([0, MAX_WEEKS + 1, 1.5, '4', null].some(isWeekCount)).toBe(false)
  })
})
