import { expect, test } from 'vitest'
import { clockWords, spentSeconds } from './timer'

const item = { id: 'a', title: 'Harga', minutes: 5, isDone: false, spentSeconds: 65, notes: '' }

test('a paused timer shows what was spent, a running one goes on from there', () => {
  expect(clockWords(spentSeconds(item, 0))).toBe('1:05')
  expect(clockWords(spentSeconds({ ...item, runningSince: 1_000 }, 61_000))).toBe('2:05')
})

test('the clock of a phone that is behind never counts backwards', () => {
  expect(spentSeconds({ ...item, runningSince: 90_000 }, 30_000)).toBe(65)
})
