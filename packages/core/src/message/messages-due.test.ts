import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesAt } from '../local-time'
import { defaultMessageChoice, type MessageChoice } from './message-choice'
import { isTogether, messagesDue } from './messages-due'
import { isQuietTime } from './quiet'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const START = Date.UTC(2026, 10, 23)

/** A time of 23 November (or a later day) in Jakarta. */
const at = (time: string, day = 23) => Date.parse(`2026-11-${day}T${time}:00+07:00`)
const news = (time: string, isPressing = true) => ({ at: at(time), isPressing })
const daily: MessageChoice = { ...defaultMessageChoice, pace: 'daily' }

describe('a message', () => {
  it('comes at once by day, and when the quiet hours are over by night', () => {
    const noon = news('12:00')
    expect(messagesDue(defaultMessageChoice, [noon], noon.at)).toEqual({ send: [noon], next: undefined })
    const late = news('21:00')
    expect(messagesDue(defaultMessageChoice, [late], late.at)).toEqual({ send: [], next: at('06:00', 24) })
    expect(messagesDue(defaultMessageChoice, [late], at('06:00', 24)).send).toEqual([late])
  })

  it('of the day comes once at its time, with what is worth no message of its own', () => {
    const both = [news('07:00'), news('20:00', false)]
    expect(messagesDue(daily, both, at('20:00'))).toEqual({ send: [], next: at('06:30', 24) })
    expect(messagesDue(daily, both, at('06:30', 24)).send).toEqual(both)
    expect(messagesDue(defaultMessageChoice, [news('09:00', false)], at('09:00')).send).toEqual([])
  })

  it('of the day that is wanted in the quiet hours comes at their end', () => {
    const early = { ...daily, dailyAt: 4 * 60 }
    expect(messagesDue(early, [news('12:00')], at('12:00')).next).toBe(at('06:00', 24))
  })

  it('of the week comes on its day at its time, and not on the day itself once that has passed', () => {
    const weekly: MessageChoice = { ...daily, pace: 'weekly', weekday: 3 }
    const both = [news('07:00'), news('20:00', false)]
    expect(messagesDue(weekly, both, at('20:00'))).toEqual({ send: [], next: at('06:30', 26) })
    expect(messagesDue(weekly, both, at('06:30', 26)).send).toEqual(both)
    const late = { at: at('06:30', 26), isPressing: true }
    expect(messagesDue(weekly, [late], late.at).next).toBe(at('06:30', 26) + 7 * DAY_MS)
  })

  it('that is a day too late does not come, and none comes to who wants none', () => {
    const old = news('09:00')
    expect(messagesDue(defaultMessageChoice, [old], old.at + DAY_MS - 1).send).toEqual([old])
    expect(messagesDue(defaultMessageChoice, [old], old.at + DAY_MS)).toEqual({ send: [], next: undefined })
    expect(messagesDue({ ...daily, pace: 'none' }, [old], old.at).send).toEqual([])
  })
})

const time = fc.integer({ min: 0, max: 1_439 })
/** Quiet hours of at most half a day, as a clock that is hours late may still find a time to send. */
const anyChoice = fc
  .record({
    pace: fc.constantFrom('at-once' as const, 'daily' as const, 'weekly' as const),
    weekday: fc.integer({ min: 0, max: 6 }),
    dailyAt: time,
    quietFrom: time,
    quietHours: fc.integer({ min: 0, max: 12 }),
    timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
  })
  .map(
    ({ quietFrom, quietHours, ...rest }): MessageChoice => ({
      ...rest,
      by: 'whatsapp',
      quietFrom,
      quietUntil: (quietFrom + quietHours * 60) % 1_440,
    }),
  )
const anyNews = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 4 * 1_440 }).map((minutes) => START + minutes * MINUTE_MS),
    isPressing: fc.boolean(),
  }),
  { maxLength: 12 },
)

describe('however late and doubled the clock runs', () => {
  /**
   * Runs as the clock does: at each time that was asked for, up to `late` minutes after it, and whenever
   * something begins. Returns what was sent when.
   */
  const run = (choice: MessageChoice, all: { at: number; isPressing: boolean }[], late: number) => {
    const told = new Set<number>()
    const sent: { now: number; indexes: number[] }[] = []
    const wakeUps = new Set(all.map((each) => each.at))
    while (wakeUps.size > 0) {
      const first = Math.min(...wakeUps)
      wakeUps.delete(first)
      const now = first + late * MINUTE_MS
      for (let double = 0; double < 2; double++) {
        const waiting = all
          .map((each, index) => ({ ...each, index }))
          .filter((each) => each.at <= now && !told.has(each.index))
        const due = messagesDue(choice, waiting, now)
        if (due.send.length > 0) sent.push({ now, indexes: due.send.map(({ index }) => index) })
        for (const { index } of due.send) told.add(index)
        if (due.next !== undefined) {
          expect(due.next).toBeGreaterThan(now)
          wakeUps.add(due.next)
        }
      }
    }
    return sent
  }

  it('everything is told once, never in the quiet hours, and of a day together', () => {
    fc.assert(
      fc.property(anyChoice, anyNews, fc.integer({ min: 0, max: 120 }), (choice, all, late) => {
        const sent = run(choice, all, late)
        const worth = all.flatMap(({ isPressing }, index) =>
          isPressing || isTogether(choice) ? [index] : [],
        )
        expect(sent.flatMap(({ indexes }) => indexes).sort((a, b) => a - b)).toEqual(worth)
        for (const { now } of sent) expect(isQuietTime(choice, minutesAt(now, choice.timeZone))).toBe(false)
        if (isTogether(choice) && late === 0) {
          const days = sent.map(({ now }) => now)
          for (const [index, now] of days.slice(1).entries())
            expect(now - (days[index] as number)).toBeGreaterThanOrEqual(
              choice.pace === 'weekly' ? 7 * DAY_MS : DAY_MS,
            )
        }
      }),
    )
  })
})
