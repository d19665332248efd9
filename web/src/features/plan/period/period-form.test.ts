import { expect, test } from 'vitest'
import { readPeriodForm, usualStart } from './period-form'

test('a plan usually starts on the next Monday, on a Monday today', () => {
  expect(usualStart('2026-11-21')).toBe('2026-11-23')
  expect(usualStart('2026-11-22')).toBe('2026-11-23')
  expect(usualStart('2026-11-23')).toBe('2026-11-23')
  expect(usualStart('2026-11-24')).toBe('2026-11-30')
})

test('any day of a week starts the plan on its Monday', () => {
  expect(readPeriodForm({ day: '2026-11-27', weeks: '12' })).toEqual({ start: '2026-11-23', weeks: 12 })
})

test('4 to 52 whole weeks are taken, nothing else', () => {
  const weeksOf = (weeks: string) => readPeriodForm({ day: '2026-11-23', weeks }).weeks
  expect(weeksOf('4')).toBe(4)
  expect(weeksOf(' 52 ')).toBe(52)
  for (const text of ['3', '53', '', '4,5', 'dua']) expect(weeksOf(text)).toBeUndefined()
  expect(readPeriodForm({ day: '', weeks: '12' }).start).toBeUndefined()
})
