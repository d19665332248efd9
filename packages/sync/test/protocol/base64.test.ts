import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeBytes, encodeBytes } from '../../src/protocol/base64'

it('bytes come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeBytes(encodeBytes(bytes))).toEqual(bytes)
    }),
  )
})

it.each(['A', 'AAA', 'A===', 'AA=A', '-_==', 'AAAA ', 'ÄÄÄÄ', 'AA==AA=='])('%j is not base64', (text) => {
  expect(decodeBytes(text)).toBeUndefined()
})
