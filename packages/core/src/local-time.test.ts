import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, dayAt } from './calendar'
import { endOf } from './local-time'

const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC', 'America/New_York', 'Asia/Kathmandu']
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count))

it('a day is over at midnight of its time zone', () => {
  expect(endOf('2026-11-23', 'Asia/Jakarta')).toBe(Date.UTC(2026, 10, 23, 17))
  expect(endOf('2026-11-23', 'Asia/Makassar')).toBe(Date.UTC(2026, 10, 23, 16))
  expect(endOf('2026-12-31', 'Asia/Jayapura')).toBe(Date.UTC(2026, 11, 31, 15))
})

it('a day lasts until its end and not a millisecond longer, everywhere and also when clocks change', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (day, zone) => {
      const end = endOf(day, zone)
      expect([dayAt(end - 1, zone), dayAt(end, zone)]).toEqual([day, addDays(day, 1)])
    }),
  )
})
