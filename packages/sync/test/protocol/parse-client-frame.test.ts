import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientFrame } from '../../src/protocol/frames'
import { PRESENCE_CHARS } from '../../src/protocol/limits'
import { parseClientFrame } from '../../src/protocol/parse-client-frame'

const parse = (value: unknown) => parseClientFrame(JSON.stringify(value))
const id = 'batch-01'
/** A presence whose JSON has that many characters. */
const presence = (chars: number) => ({ cell: 'c'.repeat(chars - '{"cell":""}'.length) })

describe('a frame of the protocol', () => {
  const frames: ClientFrame[] = [
    { t: 'hello', v: 1, client: 7 },
    { t: 'hello', v: 1, client: 0xffffffff, known: 0 },
    { t: 'hello', v: 1, client: 0, known: Number.MAX_SAFE_INTEGER, sv: 'AA==' },
    { t: 'push', id, u: 'AAA=', known: 12 },
    { t: 'push', id: 'x'.repeat(40), u: '', known: 0, again: true },
    { t: 'aware', k: 3, s: null },
    { t: 'aware', k: 3, s: {} },
    { t: 'aware', k: 3, s: { cell: 'a', typing: true }, to: 9 },
    { t: 'aware', k: 3, s: presence(PRESENCE_CHARS) },
    { t: 'since', known: 4 },
  ]
  it.each(frames)('is understood: %j', (frame) => {
    expect(parse(frame)).toEqual(frame)
  })

  it('loses what the protocol does not know', () => {
    const frame = { t: 'since', known: 4, role: 'editor', __proto__: 1 }
    expect(parse(frame)).toStrictEqual({ t: 'since', known: 4 })
    expect(parse({ t: 'aware', k: 1, s: { cell: 'a', name: 'Pak Karyo' } })).toEqual({
      t: 'aware',
      k: 1,
      s: { cell: 'a' },
    })
    expect(parse({ t: 'push', id, u: '', known: 1, again: false })).not.toHaveProperty('again')
  })
})

describe('anything else is no frame', () => {
  it.each<[unknown]>([
    [null],
    [1],
    ['hello'],
    [[]],
    [{}],
    [{ t: 'welcome' }],
    [{ t: 'constructor' }],
    [{ t: '__proto__' }],
    [{ t: ['since'], known: 1 }],
    [{ t: 'hello', client: 7 }],
    [{ t: 'hello', v: '1', client: 7 }],
    [{ t: 'hello', v: 1, client: 0x100000000 }],
    [{ t: 'hello', v: 1, client: -1 }],
    [{ t: 'hello', v: 1, client: 7, known: 1.5 }],
    [{ t: 'hello', v: 1, client: 7, known: null }],
    [{ t: 'hello', v: 1, client: 7, sv: [0] }],
    [{ t: 'push', id: 'short-1', u: '', known: 0 }],
    [{ t: 'push', id: 'x'.repeat(41), u: '', known: 0 }],
    [{ t: 'push', id: 'with space', u: '', known: 0 }],
    [{ t: 'push', id, known: 0 }],
    [{ t: 'push', id, u: '' }],
    [{ t: 'push', id, u: '', known: Number.MAX_SAFE_INTEGER + 1 }],
    [{ t: 'aware', k: 1 }],
    [{ t: 'aware', s: null }],
    [{ t: 'aware', k: 1, s: 'here' }],
    [{ t: 'aware', k: 1, s: { cell: 3 } }],
    [{ t: 'aware', k: 1, s: { typing: 'yes' } }],
    [{ t: 'aware', k: 1, s: null, to: -1 }],
    [{ t: 'aware', k: 1, s: presence(PRESENCE_CHARS + 1) }],
    [{ t: 'since' }],
    [{ t: 'since', known: -1 }],
  ])('%j', (value) => {
    expect(parse(value)).toBeUndefined()
  })

  it('whatever text comes, there is an answer and never an error', () => {
    const kinds = fc.constantFrom('hello', 'push', 'aware', 'since', 'up')
    const field = fc.oneof(fc.nat(), fc.string(), fc.constant(null), fc.boolean(), fc.object())
    const nearly = fc
      .record(
        {
          t: kinds,
          v: field,
          client: field,
          known: field,
          id: field,
          u: field,
          k: field,
          s: field,
          to: field,
        },
        { requiredKeys: ['t'] },
      )
      .map((value) => JSON.stringify(value))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), nearly), (text) => {
        const frame = parseClientFrame(text)
        if (frame) expect(parseClientFrame(JSON.stringify(frame))).toEqual(frame)
      }),
      { numRuns: 1_000 },
    )
  })
})
