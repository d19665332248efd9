import { expect, test } from 'vitest'
import { firstWeekToCount } from './first-week'

const mondays = ['2026-11-23', '2026-11-30', '2026-12-07']

test('this week is counted first, or the nearest one of a plan that is over or still to come', () => {
  expect(firstWeekToCount(mondays, '2026-11-30')).toBe('2026-11-30')
  expect(firstWeekToCount(mondays, '2027-01-04')).toBe('2026-12-07')
  expect(firstWeekToCount(mondays, '2026-10-05')).toBe('2026-11-23')
})
