import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, dayAt } from './calendar'
import { endOf, instantOf, minutesAt, nextInstant } from './local-time'
import { timeZones } from './time-zone'

const zones = fc.constantFrom(...timeZones)
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count))
const times = fc.integer({ min: 0, max: 1_439 })

it('a day is over at midnight of its time zone', () => {
  expect(endOf('2026-11-23', 'Asia/Jakarta')).toBe(Date.UTC(2026, 10, 23, 17))
  expect(endOf('2026-11-23', 'Asia/Makassar')).toBe(Date.UTC(2026, 10, 23, 16))
  expect(endOf('2026-12-31', 'Asia/Jayapura')).toBe(Date.UTC(2026, 11, 31, 15))
})

it('a day lasts until its end and not a millisecond longer', () => {
  fc.assert(
    fc.property(days, zones, (day, zone) => {
      const end = endOf(day, zone)
      expect([dayAt(end - 1, zone), dayAt(end, zone)]).toEqual([day, addDays(day, 1)])
    }),
  )
})

/** What the platform's own clock of a zone shows, as minutes since midnight. */
const shown = (at: number, timeZone: string): number => {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
}

it('a day and a time stand for the instant at which the platform’s clocks show them, and no other', () => {
  fc.assert(
    fc.property(days, times, zones, (day, minutes, zone) => {
      const at = instantOf(day, minutes, zone)
      expect([dayAt(at, zone), shown(at, zone), minutesAt(at, zone)]).toEqual([day, minutes, minutes])
      expect(minutesAt(at - 1, zone)).not.toBe(minutes)
    }),
  )
})

it('the next time of day comes within a day, and not before it is asked for', () => {
  fc.assert(
    fc.property(days, times, times, zones, (day, from, minutes, zone) => {
      const at = instantOf(day, from, zone)
      const next = nextInstant(at, minutes, zone)
      expect(next - at).toBeGreaterThanOrEqual(0)
      expect(next - at).toBeLessThan(86_400_000)
      expect(minutesAt(next, zone)).toBe(minutes)
    }),
  )
})

it('refuses a zone that is not Indonesia’s', () => {
  expect(() => endOf('2026-11-23', 'Europe/Paris')).toThrow(RangeError)
})
