import { expect, test } from 'vitest'
import { beginningOf, whole } from './whole-text'

test('a text that is too long ends before a character that does not fit', () => {
  expect([beginningOf('ab🙂', 3), beginningOf('ab🙂', 4), beginningOf('ab', -1)]).toEqual(['ab', 'ab🙂', ''])
})

test('half a character is shown as one that is missing, whole ones stay', () => {
  expect(whole('a\ud83d b\ude42 🙂')).toBe('a\ufffd b\ufffd 🙂')
})
