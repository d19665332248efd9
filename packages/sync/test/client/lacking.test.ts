import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { lackingOnServer } from '../../src/client/lacking'
import { lineOf, shownBy, typist } from '../support/edits'

const authors = (update: Uint8Array) => [
  ...new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client)),
]

describe('what a server lacks', () => {
  it('is nothing when it has everything', () => {
    const sari = typist(7)
    const updates = [sari.type('a', 1), sari.type('b', 2)]
    expect(lackingOnServer(sari.doc, updates, [7])).toBeUndefined()
    expect(lackingOnServer(new Y.Doc(), [], [])).toBeUndefined()
  })

  it('is exactly the own edits that it lost', () => {
    const sari = typist(7)
    const updates = ['a', 'b', 'c', 'd'].map((cell, i) => sari.type(cell, i))
    const server = new Y.Doc()
    for (const update of updates.slice(0, 2)) Y.applyUpdate(server, update)
    const lacking = lackingOnServer(sari.doc, updates.slice(0, 2), [7]) as Uint8Array
    expect(Y.decodeUpdate(lacking).structs.map(({ id }) => id.clock)).toEqual([2, 3])
    Y.applyUpdate(server, lacking)
    expect(lineOf(server)).toEqual(lineOf(sari.doc))
  })

  it('is everything own when it lost everything', () => {
    const sari = typist(7)
    sari.type('a', 1)
    expect(shownBy([lackingOnServer(sari.doc, [], [7]) as Uint8Array])).toEqual({ a: 1 })
  })

  it("never holds another person's edits: those are theirs to bring", () => {
    const [sari, karyo] = [typist(7), typist(8)]
    Y.applyUpdate(sari.doc, karyo.type('a', 1))
    sari.type('b', 2)
    expect(authors(lackingOnServer(sari.doc, [], [7]) as Uint8Array)).toEqual([7])
    expect(lackingOnServer(sari.doc, [], [9])).toBeUndefined()
  })

  it('is what was written under each of the client ids of this device', () => {
    const [before, now] = [typist(7), typist(17)]
    Y.applyUpdate(now.doc, before.type('a', 1))
    now.type('b', 2)
    expect(authors(lackingOnServer(now.doc, [], [7, 17]) as Uint8Array).sort()).toEqual([17, 7])
  })
})
