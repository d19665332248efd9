import { distinctNames } from '@rembuk/core/exchange/names/distinct-names'
import { editDistance } from '@rembuk/core/exchange/names/edit-distance'
import { matchName, type Named } from '@rembuk/core/exchange/names/match-name'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const named = (...names: string[]): Named[] => names.map((name) => ({ id: name, name }))
const match = (text: string, ...names: string[]) => {
  const found = matchName(text, named(...names))
  return found.is === 'one' ? found.id : found.is === 'several' ? found.choices.map(({ id }) => id) : found.is
}

describe('a name is found', () => {
  it.each([
    ['emping', ['Emping melinjo', 'Batik cap'], 'Emping melinjo'],
    ['kripik', ['Keripik singkong', 'Batik cap'], 'Keripik singkong'],
    ['BATIK', ['Batik', 'Batik cap'], 'Batik'],
    ['singkong keripik', ['Keripik singkong', 'Keripik pisang'], 'Keripik singkong'],
    ['café', ['Cafe bubuk', 'Teh'], 'Cafe bubuk'],
    ['keripik', ['Keripik singkong', 'Keripik pisang'], ['Keripik singkong', 'Keripik pisang']],
    ['kopi', ['Teh', 'Kopra'], 'none'],
    ['tas', ['Tahu', 'Tali'], 'none'],
  ])('for "%s" among %j: %j', (text, names, expected) => {
    expect(match(text, ...names)).toEqual(expected)
  })

  it('always by itself, whatever else there is, once names are told apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Emping', 'emping', 'Emping (2)', '★', '-', 'Batik')), (names) => {
        const distinct = distinctNames(names.map((name, index) => ({ id: String(index), name })))
        for (const { id, name } of distinct) expect(matchName(name, distinct)).toEqual({ is: 'one', id })
      }),
    )
  })
})

it('an edit distance is the same both ways, 0 for equal words only, and stops at its limit', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, limit) => {
      const distance = editDistance(a, b, limit)
      expect(editDistance(b, a, limit)).toBe(distance)
      expect(distance <= limit + 1).toBe(true)
      expect(distance === 0).toBe(a === b)
    }),
  )
  expect(editDistance('keripik', 'kripik', 3)).toBe(1)
  expect(editDistance('empnig', 'emping', 3)).toBe(1)
})
