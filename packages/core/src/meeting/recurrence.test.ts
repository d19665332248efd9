import fc from 'fast-check'
import { RRule } from 'rrule'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, weekdayOf } from '../calendar'
import { beginsOn, MAX_OCCURRENCES, type Nth, occurrenceDays, type Recurrence } from './recurrence'

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`)

const lastDays = (start: Day): number[] => {
  const day = Number(start.slice(8))
  return day <= 28 ? [day] : Array.from({ length: day - 27 }, (_, index) => 28 + index)
}

const WEEKDAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU]

/** The same as an independent library of RFC 5545 has it. */
const ruleOf = (recurrence: Recurrence, start: Day): RRule => {
  const dtstart = utc(start)
  switch (recurrence.kind) {
    case 'once':
      return new RRule({ freq: RRule.DAILY, count: 1, dtstart })
    case 'weekly':
      return new RRule({ freq: RRule.WEEKLY, interval: recurrence.every, dtstart })
    case 'monthly-day':
      return new RRule({ freq: RRule.MONTHLY, bymonthday: lastDays(start), bysetpos: -1, dtstart })
    case 'monthly-weekday': {
      const weekday = WEEKDAYS[weekdayOf(start)]?.nth(recurrence.nth)
      return new RRule({ freq: RRule.MONTHLY, ...(weekday && { byweekday: weekday }), dtstart })
    }
  }
}

const nths: Nth[] = [1, 2, 3, 4, -1]
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.constant({ kind: 'once' } as const),
  fc.constantFrom(1 as const, 2 as const).map((every) => ({ kind: 'weekly' as const, every })),
  fc.constant({ kind: 'monthly-day' } as const),
  fc.constantFrom(...nths).map((nth) => ({ kind: 'monthly-weekday' as const, nth })),
)
const day = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2024-01-01', count))
const span = fc.integer({ min: 0, max: 1_200 })

describe('the days on which a series meets', () => {
  it('are those of an independent library of RFC 5545', () => {
    fc.assert(
      fc.property(recurrence, day, day, span, (rule, start, from, length) => {
        fc.pre(beginsOn(rule, start))
        const to = addDays(from, length)
        const expected = ruleOf(rule, start).between(utc(from), utc(to), true)
        expect(occurrenceDays(rule, start, from, to)).toEqual(
          expected.map((date) => date.toISOString().slice(0, 10)),
        )
      }),
    )
  })

  it('do not depend on where the looking begins', () => {
    fc.assert(
      fc.property(recurrence, day, span, span, (rule, start, ahead, length) => {
        fc.pre(beginsOn(rule, start))
        const [from, to] = [addDays(start, ahead), addDays(start, ahead + length)]
        const all = occurrenceDays(rule, start, start, to)
        fc.pre(all.length < MAX_OCCURRENCES)
        expect(occurrenceDays(rule, start, from, to)).toEqual(all.filter((each) => each >= from))
      }),
    )
  })

  it('fall on the last day where a month is too short', () => {
    expect(occurrenceDays({ kind: 'monthly-day' }, '2027-01-31', '2027-01-01', '2027-05-01')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
  })

  it('begin on one of their own', () => {
    expect(beginsOn({ kind: 'monthly-weekday', nth: 1 }, '2026-12-07')).toBe(true)
    expect(beginsOn({ kind: 'monthly-weekday', nth: -1 }, '2026-12-07')).toBe(false)
    expect(beginsOn({ kind: 'monthly-weekday', nth: -1 }, '2026-11-30')).toBe(true)
  })

  it('are no more than fit ten years of weeks', () => {
    const days = occurrenceDays({ kind: 'weekly', every: 1 }, '2026-11-30', '2026-11-30', '2099-01-01')
    expect(days).toHaveLength(MAX_OCCURRENCES)
  })
})
