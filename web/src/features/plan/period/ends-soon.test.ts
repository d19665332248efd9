import { expect, test } from 'vitest'
import { endsSoon } from './ends-soon'

// Its last week begins on 14 December.
const plan = { start: '2026-11-23', weeks: 4 }

test('a plan ends soon from two weeks before its last week on, and ever after', () => {
  expect(endsSoon(plan, '2026-11-29')).toBe(false)
  expect(endsSoon(plan, '2026-11-30')).toBe(true)
  expect(endsSoon(plan, '2027-02-01')).toBe(true)
  expect(endsSoon(undefined, '2026-11-30')).toBe(false)
})
