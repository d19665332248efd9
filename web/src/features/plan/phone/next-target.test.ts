import type { InputLine } from '@rembuk/plandoc/line'
import { expect, test } from 'vitest'
import { nextTarget } from './next-target'

const demand: InputLine = { kind: 'demand', productId: 'p1' }
const production: InputLine = { kind: 'production', productId: 'p1', partyId: 'u1' }
const lines = [demand, production]
const mondays = ['2026-11-23', '2026-11-30']

test('goes down the lines of a week, then on to the next week, and ends at the last field', () => {
  expect(nextTarget({ line: demand, monday: '2026-11-23' }, lines, mondays)).toEqual({
    line: production,
    monday: '2026-11-23',
  })
  expect(nextTarget({ line: production, monday: '2026-11-23' }, lines, mondays)).toEqual({
    line: demand,
    monday: '2026-11-30',
  })
  expect(nextTarget({ line: production, monday: '2026-11-30' }, lines, mondays)).toBeUndefined()
})
