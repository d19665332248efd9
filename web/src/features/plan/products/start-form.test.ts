import { expect, test } from 'vitest'
import { readStartForm, usualStart } from './start-form'

test('a plan usually starts on the next Monday, on a Monday today', () => {
  expect(usualStart('2026-11-21')).toBe('2026-11-23')
  expect(usualStart('2026-11-22')).toBe('2026-11-23')
  expect(usualStart('2026-11-23')).toBe('2026-11-23')
  expect(usualStart('2026-11-24')).toBe('2026-11-30')
})

test('any day of a week starts the plan on its Monday', () => {
  expect(readStartForm('2026-11-27', '12')).toEqual({ start: '2026-11-23', weeks: 12 })
})

test('4 to 52 whole weeks are taken, nothing else', () => {
  expect(readStartForm('2026-11-23', '4').weeks).toBe(4)
  expect(readStartForm('2026-11-23', ' 52 ').weeks).toBe(52)
  for (const text of ['3', '53', '', '4,5', 'dua'])
    expect(readStartForm('2026-11-23', text).weeks).toBeUndefined()
  expect(readStartForm('', '12').start).toBeUndefined()
})
