import { expect, test } from 'vitest'
import { initialOf, PEER_COLOURS, peerColour } from './peer-look'

test('the initial is of the name, not of Bu or Pak', () => {
  expect(initialOf('Bu Sari')).toBe('S')
  expect(initialOf('  pak karyo')).toBe('K')
  expect(initialOf('Buana')).toBe('B')
  expect(initialOf('Pak')).toBe('P')
})

test('a person without a name has a question mark', () => {
  expect(initialOf('  ')).toBe('?')
})

test('a person keeps one colour of the palette', () => {
  expect(peerColour('sari')).toBe(peerColour('sari'))
  for (const id of ['a', 'b', 'karyo', '']) expect(peerColour(id)).toBeLessThan(PEER_COLOURS)
})
