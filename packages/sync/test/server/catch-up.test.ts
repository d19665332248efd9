import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { gunzip, unpack } from '../../src/client/unpack'
import type { CatchUp } from '../../src/protocol/frames'
import { COMPACT_AFTER, HOLE_AFTER_MS } from '../../src/protocol/limits'
import { append } from '../../src/server/append'
import { catchUp, type Have } from '../../src/server/catch-up'
import { compact } from '../../src/server/compact'
import { lineOf, shownBy, typist } from '../support/edits'
import { createServer, DOCUMENT, START } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }

const withEdits = async (count: number) => {
  const server = createServer()
  const writer = typist(7)
  const write = async (cell: string, value: number) =>
    append(server.deps, sari, { id: 'batch-01', update: writer.type(cell, value), known: 0 })
  for (let i = 1; i <= count; i++) await write(`c${i}`, i)
  return { server, writer, write, ask: (have: Have) => catchUp(server.deps, DOCUMENT, have) }
}

const shown = async (state: CatchUp) => shownBy(await unpack(state, gunzip))
const numbersOf = (state: CatchUp) => state.updates.map(([n]) => n)

describe('a client that has nothing', () => {
  it('gets nothing of a document that nobody wrote to', async () => {
    const { ask } = await withEdits(0)
    expect(await ask({})).toEqual({ seq: 0, updates: [], whole: true })
  })

  it('gets every update while there is no snapshot', async () => {
    const { ask } = await withEdits(3)
    const state = await ask({})
    expect(state).toMatchObject({ seq: 3, whole: true })
    expect(await shown(state)).toEqual({ c1: 1, c2: 2, c3: 3 })
  })

  it('gets the snapshot as it is stored, and what came since', async () => {
    const { server, write, ask } = await withEdits(3)
    await compact(server.deps, DOCUMENT, 1)
    await write('d', 4)
    const state = await ask({})
    expect(state).toMatchObject({ seq: 4, whole: true })
    expect(numbersOf(state)).toEqual([4])
    expect(await shown(state)).toEqual({ c1: 1, c2: 2, c3: 3, d: 4 })
  })
})

describe('a client that knows a number', () => {
  it('gets what came since', async () => {
    const { ask } = await withEdits(5)
    const state = await ask({ known: 3 })
    expect(state).toMatchObject({ seq: 5, whole: false })
    expect(numbersOf(state)).toEqual([4, 5])
  })

  it('gets nothing when it is up to date', async () => {
    const { ask } = await withEdits(5)
    expect(await ask({ known: 5 })).toEqual({ seq: 5, updates: [], whole: false })
  })

  it('gets what came since also when a snapshot has covered it meanwhile', async () => {
    const { server, ask } = await withEdits(5)
    await compact(server.deps, DOCUMENT, 1)
    expect(numbersOf(await ask({ known: 3 }))).toEqual([4, 5])
  })

  it('gets the whole document when the number is one that the server never gave', async () => {
    const { ask } = await withEdits(2)
    const state = await ask({ known: 3 })
    expect(state).toMatchObject({ seq: 2, whole: true })
    expect(await shown(state)).toEqual({ c1: 1, c2: 2 })
  })

  it('gets the updates up to 400 behind, and the snapshot from there on', async () => {
    const { server, ask } = await withEdits(2 * COMPACT_AFTER + 1)
    await compact(server.deps, DOCUMENT)
    const near = await ask({ known: 1 })
    expect(near.whole).toBe(false)
    expect(near.updates).toHaveLength(2 * COMPACT_AFTER)
    const far = await ask({ known: 0 })
    expect(far).toMatchObject({ seq: 401, updates: [], whole: true })
    expect(Object.keys(await shown(far))).toHaveLength(401)
  })

  it('gets the whole document where what came since is more than it may hold', async () => {
    const { server, writer, ask } = await withEdits(1)
    for (let i = 1; i <= 5; i++) {
      const update = writer.type('long', String(i).repeat(1_000_000))
      await append(server.deps, sari, { id: 'batch-02', update, known: 0 })
      await compact(server.deps, DOCUMENT, 1)
    }
    expect(await ask({ known: 1 })).toMatchObject({ seq: 6, updates: [], whole: true })
    expect(numbersOf(await ask({ known: 3 }))).toEqual([4, 5, 6])
  })

  it('gets the snapshot where the updates behind it were removed as too old', async () => {
    const { server, ask } = await withEdits(5)
    await compact(server.deps, DOCUMENT, 1)
    const { log } = server.deps
    server.deps.log = {
      ...log,
      readEntries: async (id, after) => (await log.readEntries(id, after)).filter(({ seq }) => seq > 4),
    }
    expect(await ask({ known: 2 })).toMatchObject({ seq: 5, whole: true })
    expect((await ask({ known: 4 })).whole).toBe(false)
  })
})

describe('a client that knows a state vector', () => {
  it('gets exactly what it lacks, as one update', async () => {
    const { server, writer, write, ask } = await withEdits(2)
    const replica = new Y.Doc()
    Y.applyUpdate(replica, Y.encodeStateAsUpdate(writer.doc))
    const sv = Y.encodeStateVector(replica)
    await compact(server.deps, DOCUMENT, 1)
    await write('d', 3)
    const state = await ask({ sv })
    expect(state).toMatchObject({ seq: 3, whole: false })
    expect(state.updates).toHaveLength(1)
    for (const update of await unpack(state, gunzip)) Y.applyUpdate(replica, update)
    expect(lineOf(replica)).toEqual({ c1: 1, c2: 2, d: 3 })
  })

  it('gets nothing of a document that nobody wrote to', async () => {
    const { ask } = await withEdits(0)
    expect(await ask({ sv: new Uint8Array([0]) })).toEqual({ seq: 0, updates: [], whole: false })
  })
})

describe('behind a number that has not arrived', () => {
  const withGap = async () => {
    const { server, ask } = await withEdits(2)
    const [{ update: first = new Uint8Array() } = {}] = await server.entries()
    await server.deps.log.takeNumber(DOCUMENT, 1)
    const update = typist(8).type('d', 4)
    await append(server.deps, { ...sari, personId: 'karyo' }, { id: 'batch-02', update, known: 2 })
    return { server, ask, first }
  }

  it.each<[string, Have]>([
    ['nothing', {}],
    ['a number', { known: 1 }],
    ['a state vector', { sv: new Uint8Array([0]) }],
  ])('updates are sent and not counted, to a client that has %s', async (_, have) => {
    const { ask, first } = await withGap()
    const state = await ask(have)
    expect(state.seq).toBe(2)
    const replica = new Y.Doc()
    if (have.known) Y.applyUpdate(replica, first)
    for (const update of await unpack(state, gunzip)) Y.applyUpdate(replica, update)
    expect(lineOf(replica)).toEqual({ c1: 1, c2: 2, d: 4 })
  })

  it('they count once the number is given up', async () => {
    const { server, ask } = await withGap()
    server.clock.now = START + HOLE_AFTER_MS
    const state = await ask({ known: 1 })
    expect(state.seq).toBe(4)
    expect(numbersOf(state)).toEqual([2, 4])
  })
})

describe('a snapshot that is replaced while it is read', () => {
  it('is read anew', async () => {
    const { server, write, ask } = await withEdits(3)
    await compact(server.deps, DOCUMENT, 1)
    await write('d', 4)
    const { readSnapshot, ...log } = server.deps.log
    let replaced = 0
    server.deps.log = {
      ...log,
      readSnapshot: async (documentId, head) => {
        if (replaced++ === 0) {
          await compact({ ...server.deps, log: { ...log, readSnapshot } }, documentId, 1)
        }
        return readSnapshot(documentId, head)
      },
    }
    const state = await ask({})
    expect(replaced).toBe(2)
    expect(state).toMatchObject({ seq: 4, updates: [], whole: true })
    expect(await shown(state)).toEqual({ c1: 1, c2: 2, c3: 3, d: 4 })
  })

  it('time and again is an outage, not half a document', async () => {
    const { server, ask } = await withEdits(3)
    await compact(server.deps, DOCUMENT, 1)
    server.deps.log = { ...server.deps.log, readSnapshot: async () => undefined }
    await expect(ask({})).rejects.toThrow('replaced 5 times')
  })
})
