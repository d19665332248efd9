import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../calendar'
import { daysLeft, isRenewal, nextTerm, reminderOn, renewalReminders } from './renewal'

const year = { start: '2026-11-23', end: '2027-11-22' }

describe('the end of a term', () => {
  it('is called to mind 60, 30 and 7 days before, and when it is over', () => {
    expect(renewalReminders(year)).toEqual([
      { stage: 60, from: '2027-09-23', until: '2027-10-23' },
      { stage: 30, from: '2027-10-23', until: '2027-11-15' },
      { stage: 7, from: '2027-11-15', until: '2027-11-23' },
      { stage: 0, from: '2027-11-23' },
    ])
    expect(reminderOn(year, '2027-09-22')).toBeUndefined()
    expect(reminderOn(year, '2027-09-23')?.stage).toBe(60)
    expect(reminderOn(year, '2027-11-22')?.stage).toBe(7)
    expect(reminderOn(year, '2028-01-01')?.stage).toBe(0)
  })

  it('of a short term is called to mind only after it has begun', () => {
    const fortnight = { start: '2026-11-23', end: '2026-12-06' }
    expect(renewalReminders(fortnight).map(({ stage }) => stage)).toEqual([7, 0])
  })

  it('is never called to mind where none is written', () => {
    expect(renewalReminders({ start: '2026-11-23' })).toEqual([])
  })

  it('leaves one day on the last one', () => {
    expect([daysLeft(year.end, '2027-11-22'), daysLeft(year.end, '2027-11-23')]).toEqual([1, 0])
  })
})

describe('the next term', () => {
  it.each([
    [year, '2027-11-23', '2028-11-22'],
    [{ start: '2027-01-01', end: '2027-12-31' }, '2028-01-01', '2028-12-31'],
    [{ start: '2026-11-15', end: '2027-02-14' }, '2027-02-15', '2027-05-14'],
    [{ start: '2026-11-23', end: '2027-02-21' }, '2027-02-22', '2027-05-23'],
  ])('after %j is from %s to %s', (term, start, end) => {
    expect(nextTerm(term)).toEqual({ start, end })
  })

  it('has no end where the last one has no beginning, and is none without an end', () => {
    expect(nextTerm({ end: '2027-11-22' })).toEqual({ start: '2027-11-23' })
    expect(nextTerm({ start: '2027-11-22' })).toEqual({})
  })

  it('follows without a gap and is about as long, whatever the term', () => {
    const term = fc.tuple(fc.nat(4000), fc.nat(1500)).map(([from, days]) => ({
      start: addDays('2024-01-01', from),
      end: addDays('2024-01-01', from + days),
    }))
    fc.assert(
      fc.property(term, ({ start, end }) => {
        const next = nextTerm({ start, end })
        expect(next.start).toBe(addDays(end, 1))
        expect(isRenewal({ start, end }, next)).toBe(true)
        const grown = daysBetween(next.start ?? '', next.end ?? '') - daysBetween(start, end)
        // As many months differ by four days at most: 13 with a leap day and two of 31 before 13 that end in February.
        expect(Math.abs(grown)).toBeLessThanOrEqual(4)
      }),
    )
  })
})
