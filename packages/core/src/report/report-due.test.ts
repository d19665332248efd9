import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayAt, weekdayOf } from '../calendar'
import { minutesAt } from '../local-time'
import { isQuietTime } from '../message/quiet'
import { reportDue } from './report-due'
import type { ReportSchedule, Rhythm } from './report-schedule'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`)
const quiet = { quietFrom: 21 * 60, quietUntil: 6 * 60, timeZone: 'Asia/Jakarta' }
const schedule = (rhythm: Rhythm, more: Partial<ReportSchedule> = {}): ReportSchedule => ({
  ...{ rhythm, at: 8 * 60, timeZone: 'Asia/Jakarta', by: 'email', isPaused: false },
  since: at('2026-11-01', '00:00'),
  ...more,
})
const monday: Rhythm = { kind: 'weekly', weekday: 0 }

describe('a report', () => {
  it('is due on its weekday from its time on, until the next one is', () => {
    const weekly = schedule(monday)
    const next = at('2026-11-30', '08:00')
    expect(reportDue(weekly, quiet, at('2026-11-23', '07:59'))).toEqual({
      day: '2026-11-16',
      next: at('2026-11-23', '08:00'),
    })
    expect(reportDue(weekly, quiet, at('2026-11-23', '08:00'))).toEqual({ day: '2026-11-23', next })
    expect(reportDue(weekly, quiet, at('2026-11-29', '20:59'))).toEqual({ day: '2026-11-23', next })
    expect(reportDue(weekly, quiet, next).day).toBe('2026-11-30')
  })

  it('of a day that a month does not have comes on its last one', () => {
    const monthly = schedule({ kind: 'monthly', day: 31 })
    expect(reportDue(monthly, quiet, at('2026-11-30', '08:00'))).toEqual({
      day: '2026-11-30',
      next: at('2026-12-31', '08:00'),
    })
    expect(reportDue(monthly, quiet, at('2028-02-29', '08:00')).day).toBe('2028-02-29')
    const second = schedule({ kind: 'monthly', day: 2 })
    expect(reportDue(second, quiet, at('2026-11-30', '08:00')).next).toBe(at('2026-12-02', '08:00'))
  })

  it('that was due before it was chosen is none', () => {
    const fresh = schedule(monday, { since: at('2026-11-23', '09:00') })
    expect(reportDue(fresh, quiet, at('2026-11-23', '09:00'))).toEqual({
      day: undefined,
      next: at('2026-11-30', '08:00'),
    })
  })

  it('waits for the end of the quiet hours, also when the clock is late', () => {
    const early = schedule(monday, { at: 5 * 60, since: at('2026-11-20', '00:00') })
    expect(reportDue(early, quiet, at('2026-11-22', '12:00'))).toEqual({
      day: undefined,
      next: at('2026-11-23', '06:00'),
    })
    expect(reportDue(early, quiet, at('2026-11-23', '05:00'))).toEqual({
      day: undefined,
      next: at('2026-11-23', '06:00'),
    })
    expect(reportDue(early, quiet, at('2026-11-23', '06:00')).day).toBe('2026-11-23')
    expect(reportDue(schedule(monday), quiet, at('2026-11-23', '22:00'))).toEqual({
      day: undefined,
      next: at('2026-11-24', '06:00'),
    })
  })
})

const anySchedule = fc
  .record({
    rhythm: fc.oneof(
      fc.record({ kind: fc.constant('weekly' as const), weekday: fc.integer({ min: 0, max: 6 }) }),
      fc.record({ kind: fc.constant('monthly' as const), day: fc.integer({ min: 1, max: 31 }) }),
    ),
    at: fc.integer({ min: 0, max: 1_439 }),
    timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
  })
  .map(({ rhythm, ...more }) => schedule(rhythm, { ...more, since: 0 }))
const anyQuiet = fc
  .record({ quietFrom: fc.integer({ min: 0, max: 1_439 }), hours: fc.integer({ min: 0, max: 12 }) })
  .map(({ quietFrom, hours }) => ({
    quietFrom,
    quietUntil: (quietFrom + hours * 60) % 1_440,
    timeZone: 'Asia/Jakarta',
  }))

it('however late each look is, every day of the rhythm has one report, none in the quiet hours', () => {
  fc.assert(
    fc.property(
      anySchedule,
      anyQuiet,
      fc.integer({ min: 0, max: 400 }),
      fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 8, maxLength: 8 }),
      (asked, hours, startDay, lates) => {
        const start = at('2026-01-01', '12:00') + startDay * DAY_MS
        const chosen = { ...asked, since: start }
        const sent: string[] = []
        let now = start
        for (const late of lates) {
          const { day, next } = reportDue(chosen, hours, now)
          expect(next).toBeGreaterThan(now)
          if (day !== undefined && !sent.includes(day)) {
            expect(isQuietTime(hours, minutesAt(now, hours.timeZone))).toBe(false)
            sent.push(day)
          }
          now = next + late * MINUTE_MS
        }
        const { rhythm } = chosen
        for (const [index, day] of sent.entries()) {
          const ofMonth = Number(day.slice(8))
          const isLastOfMonth = addDays(day, 1).endsWith('-01')
          if (rhythm.kind === 'weekly') expect(weekdayOf(day)).toBe(rhythm.weekday)
          else expect(ofMonth === rhythm.day || (isLastOfMonth && ofMonth < rhythm.day)).toBe(true)
          const before = sent[index - 1]
          if (before === undefined) continue
          if (rhythm.kind === 'weekly') expect(day).toBe(addDays(before, 7))
          else expect(day.slice(0, 7)).toBe(addDays(`${before.slice(0, 7)}-28`, 4).slice(0, 7))
        }
        expect(sent.every((day) => day >= dayAt(start, chosen.timeZone))).toBe(true)
      },
    ),
  )
})
