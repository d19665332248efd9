import { expect, it } from 'vitest'
import { counted } from './counted'

it.each([
  [1, '1 delivery'],
  ['1', '1 delivery'],
  [0, '0 deliveries'],
  [1200, '1.200 deliveries'],
  ['12', '12 deliveries'],
])('%s is %s', (count, words) => {
  expect(counted(count, 'delivery', 'deliveries')).toBe(words)
})

it('adds an s where nothing else is said', () => {
  expect([counted(1, 'week'), counted(2, 'week')]).toEqual(['1 week', '2 weeks'])
})
