import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayAt,
  daysBetween,
  isDay,
  isMonday,
  isoWeek,
  mondayFrom,
  mondayOf,
  weekIndex,
  weekMondays,
  weekName,
} from './calendar'

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((count) => addDays('1970-01-01', count))

describe('a day', () => {
  it('is taken only when it exists', () => {
    expect(isDay('2026-11-23')).toBe(true)
    expect(isDay('2028-02-29')).toBe(true)
    for (const value of [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '0001-01-01',
      '2026-11-23T00:00',
      '',
      20261123,
      null,
    ])
      expect(isDay(value), String(value)).toBe(false)
  })

  it('moves over months, leap days and years', () => {
    expect(addDays('2026-12-28', 7)).toBe('2027-01-04')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(daysBetween('2026-11-23', '2027-02-08')).toBe(77)
  })

  it('comes back when moved there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  it('is a bug, not a wrong day, when it is no day or leaves the calendar', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('2199-12-31', 1)).toThrow(RangeError)
  })

  it('turns over at midnight of the partnership, not of the server', () => {
    const lateUtc = Date.UTC(2026, 10, 21, 17, 0)
    expect(dayAt(lateUtc - 1, 'Asia/Jakarta')).toBe('2026-11-21')
    expect(dayAt(lateUtc, 'Asia/Jakarta')).toBe('2026-11-22')
    expect(dayAt(Date.UTC(2026, 10, 21, 15, 0), 'Asia/Jayapura')).toBe('2026-11-22')
    expect(dayAt(Date.UTC(2026, 0, 5), 'UTC')).toBe('2026-01-05')
  })
})

describe('a week', () => {
  it('starts on Monday and is found from any of its days', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, later) => {
        const monday = mondayOf(day)
        expect(isMonday(monday)).toBe(true)
        expect(mondayOf(addDays(monday, later))).toBe(monday)
      }),
    )
  })

  it('that comes next starts today when today is a Monday', () => {
    expect(mondayFrom('2026-11-23')).toBe('2026-11-23')
    expect(mondayFrom('2026-11-24')).toBe('2026-11-30')
    expect(mondayFrom('2026-11-21')).toBe('2026-11-23')
  })

  it('has its number of ISO 8601, over the turn of the year too', () => {
    expect(weekName('2026-11-23')).toBe('M48')
    expect(isoWeek('2026-12-31')).toBe(53)
    expect(isoWeek('2027-01-03')).toBe(53)
    expect(isoWeek('2027-01-04')).toBe(1)
    expect(isoWeek('2024-12-30')).toBe(1)
    expect(isoWeek('2023-01-01')).toBe(52)
  })

  it('of a plan is found by its days, and a day outside has none', () => {
    expect(weekMondays('2026-12-21', 3)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04'])
    expect(weekIndex('2026-12-21', 3, '2026-12-21')).toBe(0)
    expect(weekIndex('2026-12-21', 3, '2027-01-10')).toBe(2)
    expect(weekIndex('2026-12-21', 3, '2027-01-11')).toBeUndefined()
    expect(weekIndex('2026-12-21', 3, '2026-12-20')).toBeUndefined()
  })
})
