import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'
import { isSameValue } from './same-value'

const leaf = fc.oneof(fc.constantFrom('', 'a', 'length'), fc.constantFrom(0, 1), fc.boolean())
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(tie('value'), { nil: undefined })),
  ),
}))

it('says what comparing the canonical JSON of both says', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(isSameValue(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
      expect(isSameValue(a, structuredClone(a))).toBe(true)
    }),
  )
})

it('pays no regard to the order of members, but to that of a list', () => {
  expect(isSameValue({ a: 1, b: [1, 0] }, { b: [1, 0], a: 1 })).toBe(true)
  expect(isSameValue({ b: [1, 0] }, { b: [0, 1] })).toBe(false)
  expect(isSameValue([], {})).toBe(false)
})
