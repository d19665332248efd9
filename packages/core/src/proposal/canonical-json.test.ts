import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

describe('canonical JSON', () => {
  it('sorts members by the code units of their names and writes no spaces', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    )
  })

  it('escapes only what JSON demands', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\/<')).toBe('"€$\\u000f\\nA\'B\\"\\\\/<"')
  })

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: [true, { a: undefined }], a: -1 })).toBe('{"a":-1,"b":[true,{}]}')
  })

  it('reads back as what was written, whatever the order of the members', () => {
    const name = fc.string().filter((text) => text !== '__proto__')
    const { tie } = fc.letrec((recur) => ({
      tie: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
        fc.boolean(),
        fc.array(recur('tie'), { maxLength: 4 }),
        fc.dictionary(name, recur('tie'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tie, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value)
      }),
    )
  })

  it.each([0.1, Number.NaN, 2 ** 53, null, undefined, 1n, '\ud800', { '\udc00': 1 }, [null]])(
    'refuses %s, which has no such form',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(RangeError)
    },
  )
})
