import { expect, it } from 'vitest'
import { agoWords } from './ago-words'

const now = new Date(2026, 10, 28, 6, 12).getTime()

it.each([
  [new Date(2026, 10, 28, 0, 1), 'hari ini'],
  [new Date(2026, 10, 27, 23, 59), 'kemarin'],
  [new Date(2026, 10, 15, 8, 0), '13 hari lalu'],
  [new Date(2026, 10, 14, 8, 0), '2 minggu lalu'],
  [new Date(2026, 10, 29, 8, 0), 'hari ini'],
])('%s is %s', (at, words) => {
  expect(agoWords(at.getTime(), now)).toBe(words)
})
