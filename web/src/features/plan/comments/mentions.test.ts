import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matching, mentionAt, mentionedIn, withMention } from './mentions'

const people = [
  { id: 'sari', name: 'Bu Sari' },
  { id: 'sari2', name: 'Bu Sari Dewi' },
  { id: 'karyo', name: 'Pak Karyo' },
  { id: 'karyo2', name: 'Pak Karyo' },
]

describe('a mention that is being typed', () => {
  it.each([
    ['@', 1, { start: 0, query: '' }],
    ['Halo @bu', 8, { start: 5, query: 'bu' }],
    ['Halo\n@Bu Sa', 11, { start: 5, query: 'Bu Sa' }],
    ['@bu lalu', 3, { start: 0, query: 'bu' }],
  ])('is seen in %j', (text, caret, found) => {
    expect(mentionAt(text, caret)).toEqual(found)
  })

  it.each([
    ['', 0],
    ['surat a@b', 9],
    ['@Bu Sari ', 9],
    ['@ x y', 5],
  ])('is not seen in %j', (text, caret) => {
    expect(mentionAt(text, caret)).toBeUndefined()
  })

  it('offers those whose name has a word that begins so', () => {
    expect(matching(people, 'kar').map(({ id }) => id)).toEqual(['karyo', 'karyo2'])
    expect(matching(people, 'bu s').map(({ id }) => id)).toEqual(['sari', 'sari2'])
    expect(matching(people, 'ari')).toEqual([])
    expect(matching([...people, ...people], '')).toHaveLength(5)
  })

  it('becomes the whole name, and what follows stays', () => {
    const typed = { start: 5, query: 'kar' }
    expect(withMention('Halo @kar bisa?', typed, { id: 'karyo', name: 'Pak Karyo' })).toEqual({
      text: 'Halo @Pak Karyo bisa?',
      caret: 16,
    })
  })
})

describe('the people whom a text mentions', () => {
  it('are found by their whole name, the longest first', () => {
    expect(mentionedIn('@Bu Sari Dewi bisa?', people, new Set())).toEqual(['sari2'])
    expect(mentionedIn('@Bu Sari dan @Bu Sari Dewi', people, new Set())).toEqual(['sari2', 'sari'])
    expect(mentionedIn('Bu Sari bisa?', people, new Set())).toEqual([])
  })

  it('are those who were picked where two have one name', () => {
    expect(mentionedIn('@Pak Karyo', people, new Set(['karyo2']))).toEqual(['karyo2'])
    expect(mentionedIn('@Pak Karyo', people, new Set())).toEqual(['karyo', 'karyo2'])
  })

  it('are everyone who was picked from the list', () => {
    const name = fc.stringMatching(/^[A-Za-z]{1,8}( [A-Za-z]{1,8})?$/)
    fc.assert(
      fc.property(name, fc.string(), (picked, after) => {
        const person = { id: 'p', name: picked }
        const { text } = withMention('@', { start: 0, query: '' }, person)
        expect(mentionedIn(text + after, [person], new Set(['p']))).toEqual(['p'])
      }),
    )
  })
})
