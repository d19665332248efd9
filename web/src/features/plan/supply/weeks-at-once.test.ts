import { expect, test } from 'vitest'
import { firstShown, weeksAtOnce } from './weeks-at-once'

test('a plan of a usual size shows every week, the largest a few of each producer', () => {
  expect(weeksAtOnce(0)).toBe(120)
  expect(weeksAtOnce(2)).toBeGreaterThanOrEqual(52)
  expect(weeksAtOnce(20)).toBe(6)
})

test('what is shown begins with this week and never passes the last one', () => {
  expect(firstShown(10, 52, 6)).toBe(10)
  expect(firstShown(50, 52, 6)).toBe(46)
  expect(firstShown(-1, 52, 6)).toBe(0)
  expect(firstShown(3, 4, 6)).toBe(0)
})
