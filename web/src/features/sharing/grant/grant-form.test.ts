import { expect, it } from 'vitest'
import { faultsOf, type GrantForm, untilOf } from './grant-form'

const now = new Date(2026, 10, 30, 9, 0).getTime()
const form = (more: Partial<GrantForm>): GrantForm => ({
  to: 'person:ratna',
  level: 'aggregates',
  span: '3',
  day: '',
  purpose: 'Pelatihan pengemasan',
  isAgreed: true,
  ...more,
})
const dayOf = (until: number | undefined) => new Date(until ?? 0).toDateString()

it('a consent of months ends with that day, also where the month is shorter', () => {
  expect(dayOf(untilOf(form({ span: '6' }), now))).toBe('Sun May 30 2027')
  expect(dayOf(untilOf(form({ span: '3' }), now))).toBe('Sun Feb 28 2027')
})

it('a consent to a day ends with it', () => {
  const until = new Date(untilOf(form({ span: 'day', day: '2026-12-24' }), now) ?? 0)
  expect([until.toDateString(), until.getHours()]).toEqual(['Thu Dec 24 2026', 23])
})

it('asks for everything that is missing, in the order of the form', () => {
  expect(faultsOf(form({}), now)).toEqual([])
  expect(faultsOf(form({ to: '', span: 'day', purpose: ' ', isAgreed: false }), now)).toEqual([
    'to',
    'day',
    'purpose',
    'isAgreed',
  ])
})

it.each(['2026-11-30', '2029-01-01', 'besok'])('does not take %s as an end', (day) => {
  expect(faultsOf(form({ span: 'day', day }), now)).toEqual(['day'])
})
