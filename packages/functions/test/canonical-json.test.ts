import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('the canonical text of any content is the one that the library of RFC 8785 writes', () => {
  const text = fc.string({ unit: 'grapheme' })
  const { value } = fc.letrec((recur) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.array(recur('value'), { maxLength: 4 }),
      fc.dictionary(text, recur('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(value, (content) => {
      expect(canonicalJson(content)).toBe(canonicalize(content))
    }),
  )
})
