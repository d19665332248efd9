import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { asOf } from '../../src/server/history-version'
import { lineOf, typist } from '../support/edits'
import { anyLog, log } from '../support/logged-work'
import { createServer, DOCUMENT, START } from '../support/server'

const docOf = (...updates: Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

const rootsOf = (doc: Y.Doc) =>
  Object.fromEntries([...doc.share.keys()].map((root) => [root, doc.getMap(root).toJSON()]))

describe('a document as of an entry', () => {
  it('holds what it held then and nothing that came later', async () => {
    const server = createServer()
    const sari = typist(1)
    for (const value of [1, 2, 3]) await log(server, 'sari', sari.type('w1', value))
    const version = await asOf(server.deps, DOCUMENT, 2)
    expect(version).toMatchObject({ n: 2, at: START + 2000, personId: 'sari' })
    expect(lineOf(docOf(version?.update as Uint8Array))).toEqual({ w1: 2 })
  })

  it('exists only for a number under which something is stored', async () => {
    const server = createServer()
    await log(server, 'sari', typist(1).type('w1', 1))
    await log(server, '', undefined)
    await log(server, 'sari', new Uint8Array([1, 1, 7]))
    for (const n of [0, 2, 3, 4, 1e9]) expect(await asOf(server.deps, DOCUMENT, n), `${n}`).toBeUndefined()
  })

  it('is what one gets who applies the entries up to there', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.nat(), async (logging, pick) => {
        const { server, written } = await logging
        fc.pre(written.length > 0)
        const last = pick % written.length
        const { seq, at, personId } = written[last] as (typeof written)[number]
        const version = await asOf(server.deps, DOCUMENT, seq)
        expect(version).toMatchObject({ n: seq, at, personId })
        const byHand = docOf(...written.slice(0, last + 1).map(({ update }) => update))
        expect(rootsOf(docOf(version?.update as Uint8Array))).toEqual(rootsOf(byHand))
      }),
      { numRuns: 100 },
    )
  })
})
