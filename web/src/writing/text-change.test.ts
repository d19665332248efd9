import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOf, changeBetween, whole } from './text-change'

const applied = (before: string, change: ReturnType<typeof changeBetween>): string =>
  change ? before.slice(0, change.at) + change.insert + before.slice(change.at + change.remove) : before

test('a typed letter is one letter put in', () => {
  expect(changeBetween('harga', 'hargai', 6)).toEqual({ at: 5, remove: 0, insert: 'i' })
})

test('the caret tells which of several alike letters was typed', () => {
  expect(changeBetween('aaa', 'aaaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' })
})

test('a change far from the caret stays small', () => {
  expect(changeBetween('bahan baku', 'Bahan baku', 10)).toEqual({ at: 0, remove: 1, insert: 'B' })
})

test('a character of two units is exchanged as a whole', () => {
  expect(changeBetween('🙂', '🙃', 2)).toEqual({ at: 0, remove: 2, insert: '🙃' })
})

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '🙂', '🙃'), maxLength: 12 })

test('applying the change always makes the one text of the other, without half characters', () => {
  fc.assert(
    fc.property(text, text, fc.nat(24), (before, after, caret) => {
      const change = changeBetween(before, after, Math.min(caret, after.length))
      expect(applied(before, change)).toBe(after)
      expect(whole(change?.insert ?? '')).toBe(change?.insert ?? '')
    }),
  )
})

test('a text that is too long ends before a character that does not fit', () => {
  expect([beginningOf('ab🙂', 3), beginningOf('ab🙂', 4), beginningOf('ab', -1)]).toEqual(['ab', 'ab🙂', ''])
})
