import { isPlanRoot } from '@rembuk/plandoc/roots'
import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { UPDATE_CLIENTS } from '../../src/protocol/limits'
import { validateUpdate } from '../../src/server/validate-update'
import { LINE, typist } from '../support/edits'
import { before, behind, deletion, erased, forge, forgeRuns, gc, item, nested, skip } from '../support/forge'

const PLAN = {
  rootType: (name: string) => (isPlanRoot(name) ? ('map' as const) : undefined),
  hasTexts: false,
}

const validate = (update: Uint8Array) => validateUpdate(update, PLAN)
const refusal = expect.objectContaining({ code: 'malformed-update' })
const one = (encoder: encoding.Encoder) => encoding.writeAny(encoder, 1)

const valueless = (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, 0x28)
  encoding.writeVarUint(encoder, 1)
  for (const name of [LINE, 'a']) encoding.writeVarString(encoder, name)
  encoding.writeVarUint(encoder, 0)
}

const madeBy = (change: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc()
  doc.transact(() => change(doc))
  return Y.encodeStateAsUpdate(doc)
}

const typed = () => {
  const sari = typist(7)
  sari.type('a', 1)
  sari.type('b', 'dua')
  sari.clear('a')
  return Y.encodeStateAsUpdate(sari.doc)
}

describe('a hostile update is refused', () => {
  it('that swallows the next edits of another client with nine bytes', () => {
    const update = forge(300, 1, gc(1000))
    expect(update).toHaveLength(9)
    const victim = typist(300)
    const replica = new Y.Doc()
    Y.applyUpdate(replica, victim.type('a', 1))
    Y.applyUpdate(replica, update)
    Y.applyUpdate(replica, victim.type('b', 2))
    expect(replica.getMap(LINE).has('b'), 'Yjs alone falls for it').toBe(false)
    expect(() => validate(update)).toThrow(refusal)
  })

  it.each([
    ['a Skip struct', forge(7, 0, skip(5))],
    ['a Skip before an edit', forge(7, 0, skip(5), item(LINE, 'a', one))],
    ['a GC struct behind an edit', forge(7, 0, item(LINE, 'a', one), gc(5))],
    ['a nested map', madeBy((doc) => doc.getMap(LINE).set('a', new Y.Map([['b', 1]])))],
    ['a nested array', madeBy((doc) => doc.getMap(LINE).set('a', new Y.Array()))],
    ['a nested text', madeBy((doc) => doc.getMap(LINE).set('a', new Y.Text('b')))],
    ['a subdocument', madeBy((doc) => doc.getMap(LINE).set('a', new Y.Doc()))],
    ['text in a root', madeBy((doc) => doc.getText(LINE).insert(0, 'a'))],
    ['an XML element in a root', madeBy((doc) => doc.getXmlFragment(LINE).push([new Y.XmlElement('a')]))],
    ['an array as a value', madeBy((doc) => doc.getMap(LINE).set('a', [1]))],
    ['an object as a value', madeBy((doc) => doc.getMap(LINE).set('a', { b: 1 }))],
    ['bytes as a value', madeBy((doc) => doc.getMap(LINE).set('a', new Uint8Array([1])))],
    ['a big integer as a value', madeBy((doc) => doc.getMap(LINE).set('a', 2n ** 60n))],
    ['__proto__ as a key', madeBy((doc) => doc.getMap(LINE).set('__proto__', 1))],
    ['__proto__ as a root', madeBy((doc) => doc.getMap('__proto__').set('a', 1))],
    ['__proto__ as a product', madeBy((doc) => doc.getMap('demand/__proto__').set('a', 1))],
    ['an unknown root', madeBy((doc) => doc.getMap('secrets').set('a', 1))],
    ['a root without a name', madeBy((doc) => doc.getMap('').set('a', 1))],
    [
      'a known root besides an unknown one',
      madeBy((doc) => [LINE, 'x'].map((r) => doc.getMap(r).set('a', 1))),
    ],
    ['no bytes', new Uint8Array()],
    ['nothing in it', new Uint8Array([0, 0])],
  ])('with %s', (_, update) => {
    expect(() => validate(update)).toThrow(refusal)
  })

  it.each([
    ['an item of no length', forge(7, 0, erased(LINE, 'a', 0))],
    ['an item behind one of its own that is not there yet', forge(7, 0, behind(7, 10))],
    ['an item behind itself', forge(7, 0, behind(7, 0))],
    ['an item before one of its own that is not there yet', forge(7, 0, before(7, 10))],
    ['numbers that are too large to read', forge(7, 0, ...Array(64).fill(erased(LINE, 'a', 2 ** 53 - 1)))],
  ])('with %s, which makes Yjs itself throw', (_, update) => {
    expect(() => Y.applyUpdate(new Y.Doc(), update)).toThrow()
    expect(() => validate(update)).toThrow(refusal)
  })

  it.each([
    ['an empty list of values', forge(7, 0, valueless)],
    ['a value beyond all numbers', forge(7, 2 ** 53 - 1, item(LINE, 'a', one))],
    ['a deletion beyond all numbers', deletion(300, 1, 2 ** 53 - 1)],
    [
      'two runs of one client, of which Yjs would drop one',
      forgeRuns(
        { client: 7, clock: 0, structs: [item(LINE, 'a', one)] },
        { client: 7, clock: 1, structs: [item(LINE, 'b', one)] },
      ),
    ],
  ])('with %s', (_, update) => {
    expect(() => validate(update)).toThrow(refusal)
  })

  it.each([10, 1_000, 121_500])('with values nested %i deep', (depth) => {
    expect(() => validate(forge(7, 0, item(LINE, 'a', nested(depth))))).toThrow(refusal)
  })

  it('with any number of bytes behind its end', () => {
    const update = typed()
    for (const extra of [1, 2, 1000]) {
      expect(() => validate(new Uint8Array([...update, ...new Uint8Array(extra)]))).toThrow(refusal)
    }
  })

  it('cut short at any byte, also when more bytes lie behind it in memory', () => {
    const update = typed()
    for (let length = 0; length < update.length; length++) {
      expect(() => validate(update.slice(0, length)), `${length} bytes`).toThrow(refusal)
      expect(() => validate(update.subarray(0, length)), `${length} bytes of more`).toThrow(refusal)
    }
  })

  it('in the encoding of version 2', () => {
    const v2 = Y.convertUpdateFormatV1ToV2(typed())
    expect(() => validate(v2)).toThrow(refusal)
  })

  it('for every sort of random bytes that is no update, and with nothing but that refusal', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }))
    const genuine = typed()
    const broken = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
      const update = genuine.slice()
      for (const [at, by] of changes) update[at % update.length] = (update[at % update.length] as number) ^ by
      return update
    })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), broken), (bytes) => {
        try {
          validate(bytes)
        } catch (error) {
          expect(error).toEqual(refusal)
          return
        }
        for (const struct of Y.decodeUpdate(bytes).structs) expect(struct).toBeInstanceOf(Y.Item)
      }),
      { numRuns: 2_000 },
    )
  })
})

it('a deletion of what others wrote is let through, since editors may delete, and names no author', () => {
  const update = deletion(300, 0, 1)
  expect(update).toHaveLength(7)
  expect(validate(update)).toEqual({ clients: [] })
})

it('an update of 1.000 clients is taken, and of one more refused before any of them is claimed', () => {
  const of = (count: number) =>
    forgeRuns(
      ...Array.from({ length: count }, (_, i) => ({ client: i, clock: 0, structs: [item(LINE, 'a', one)] })),
    )
  expect(validate(of(UPDATE_CLIENTS)).clients).toHaveLength(UPDATE_CLIENTS)
  expect(() => validate(of(UPDATE_CLIENTS + 1))).toThrow(
    expect.objectContaining({ code: 'too-large', facts: { limit: UPDATE_CLIENTS } }),
  )
})

it('an update names every client whose structs it holds, once', () => {
  const updates = [typist(7), typist(300)].flatMap(({ type }) => [type('a', 1), type('b', 2)])
  expect(validate(Y.mergeUpdates(updates)).clients.sort()).toEqual([300, 7])
})
