import { describe, expect, it } from 'vitest'
import { gunzip, unpack } from '../../src/client/unpack'
import { COMPACT_AFTER, HOLE_AFTER_MS, STORED_BYTES } from '../../src/protocol/limits'
import { append } from '../../src/server/append'
import { catchUp } from '../../src/server/catch-up'
import { compact } from '../../src/server/compact'
import type { StoredSnapshot } from '../../src/server/ports'
import { noiseText, shownBy, typist } from '../support/edits'
import { createServer, DOCUMENT, type Server } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }

const withEdits = async (count: number, server: Server = createServer()) => {
  const writer = typist(7)
  const store = (update: Uint8Array) => append(server.deps, sari, { id: 'batch-01', update, known: 0 })
  for (let i = 0; i < count; i++) await store(writer.type(`c${i % 10}`, i))
  return { server, writer, store }
}

const read = async ({ deps }: Server) => catchUp(deps, DOCUMENT, {})
const shown = async (server: Server) => shownBy(await unpack(await read(server), gunzip))
const head = ({ deps }: Server) => deps.log.readHead(DOCUMENT)

describe('a compaction', () => {
  it('leaves the content as it was, in a snapshot and without a tail', async () => {
    const { server, writer, store } = await withEdits(30)
    await store(writer.clear('c3'))
    const before = await shown(server)
    expect(await compact(server.deps, DOCUMENT, 1)).toEqual({ outcome: 'done', snap: 31, quarantined: [] })
    expect(await read(server)).toMatchObject({ seq: 31, updates: [], whole: true })
    expect(await shown(server)).toEqual(before)
    expect(await head(server)).toMatchObject({ seq: 31, snap: 31, chunks: 1 })
  })

  it('builds on the snapshot before, which is then deleted', async () => {
    const { server, writer, store } = await withEdits(10)
    await compact(server.deps, DOCUMENT, 1)
    const old = await head(server)
    await store(writer.type('d', 1))
    const before = await shown(server)
    await compact(server.deps, DOCUMENT, 1)
    expect(await shown(server)).toEqual(before)
    expect(await server.deps.log.readSnapshot(DOCUMENT, old)).toBeUndefined()
  })

  it('keeps a snapshot now and then, for whoever looks back, and deletes those in between', async () => {
    const { server, writer, store } = await withEdits(2)
    const { log } = server.deps
    const snapshots: StoredSnapshot[] = []
    for (let i = 0; i < 6; i++) {
      await store(writer.type('d', i))
      await store(writer.type('e', i))
      await compact(server.deps, DOCUMENT, 1, 5)
      snapshots.push(await head(server))
    }
    const stored = await Promise.all(snapshots.map((each) => log.readSnapshot(DOCUMENT, each)))
    expect(snapshots.map(({ snap }) => snap)).toEqual([4, 6, 8, 10, 12, 14])
    expect(stored.map((bytes) => bytes !== undefined)).toEqual([false, true, false, false, true, true])
    expect((await log.keptSnapshot(DOCUMENT, 11))?.snap).toBe(6)
    expect((await log.keptSnapshot(DOCUMENT, 100))?.snap).toBe(12)
  })

  it('keeps the log itself, so that every change stays attributable', async () => {
    const { server } = await withEdits(10)
    const before = await server.entries()
    await compact(server.deps, DOCUMENT, 1)
    expect(await server.entries()).toEqual(before)
  })

  it('comes at 200 updates behind the last one, not before', async () => {
    const { server, writer, store } = await withEdits(COMPACT_AFTER - 1)
    expect(await compact(server.deps, DOCUMENT)).toEqual({ outcome: 'not-due' })
    await store(writer.type('d', 1))
    expect(await compact(server.deps, DOCUMENT)).toMatchObject({ outcome: 'done', snap: COMPACT_AFTER })
  })

  it('leaves a document alone that nobody wrote to', async () => {
    expect(await compact(createServer().deps, DOCUMENT)).toEqual({ outcome: 'not-due' })
  })

  it('frees the bytes of what it covers and counts its own', async () => {
    const { server, writer, store } = await withEdits(50)
    await compact(server.deps, DOCUMENT, 1)
    const { bytes, ...covered } = await head(server)
    const snapshot = await server.deps.log.readSnapshot(DOCUMENT, covered)
    expect(bytes).toBe(snapshot?.length)
    const update = writer.type('d', 1)
    await store(update)
    expect((await head(server)).bytes).toBe(bytes + update.length)
  })

  it('counts a snapshot that packs too well by a quarter of what everyone unpacks', async () => {
    const { server, writer, store } = await withEdits(0)
    for (const cell of ['a', 'b']) await store(writer.type(cell, 'x'.repeat(1_000_000)))
    await compact(server.deps, DOCUMENT, 1)
    const after = await head(server)
    expect((await server.deps.log.readSnapshot(DOCUMENT, after))?.length).toBeLessThan(10_000)
    expect(after.bytes).toBeGreaterThanOrEqual(500_000)
  })

  it('splits a snapshot that is larger than an item, and it reads as one', async () => {
    const { server, writer, store } = await withEdits(0)
    for (const cell of ['a', 'b', 'c', 'd']) await store(writer.type(cell, noiseText(300_000)))
    const before = await shown(server)
    await compact(server.deps, DOCUMENT, 1)
    const { chunks, bytes } = await head(server)
    expect(chunks).toBe(Math.ceil(bytes / STORED_BYTES))
    expect(chunks).toBeGreaterThan(1)
    expect(await shown(server)).toEqual(before)
  })
})

describe('a number that is missing', () => {
  it('bounds the compaction while its writer may still come', async () => {
    const { server, store } = await withEdits(3)
    await server.deps.log.takeNumber(DOCUMENT, 0)
    const late = typist(8)
    await append(
      server.deps,
      { ...sari, personId: 'karyo' },
      { id: 'batch-02', update: late.type('d', 1), known: 3 },
    )
    const before = await shown(server)
    expect(await compact(server.deps, DOCUMENT, 1)).toMatchObject({ outcome: 'done', snap: 3 })
    expect(await shown(server)).toEqual(before)
    expect(await compact(server.deps, DOCUMENT, 1), 'right behind the snapshot').toEqual({
      outcome: 'not-due',
    })
    server.clock.now += HOLE_AFTER_MS
    expect(await compact(server.deps, DOCUMENT, 1)).toMatchObject({ outcome: 'done', snap: 5 })
    await store(typist(7).type('e', 1))
    expect(await shown(server)).toMatchObject({ d: 1 })
  })

  it('counts the bytes that stay behind it', async () => {
    const { server } = await withEdits(3)
    await server.deps.log.takeNumber(DOCUMENT, 0)
    const update = typist(8).type('d', 1)
    await append(server.deps, { ...sari, personId: 'karyo' }, { id: 'batch-02', update, known: 3 })
    await compact(server.deps, DOCUMENT, 1)
    const after = await head(server)
    const snapshot = await server.deps.log.readSnapshot(DOCUMENT, after)
    expect(after.bytes).toBe((snapshot?.length ?? 0) + update.length)
  })
})

it('an entry that Yjs cannot apply is left out and named, and the others are there', async () => {
  const { server, store, writer } = await withEdits(3)
  const { seq } = await server.deps.log.takeNumber(DOCUMENT, 3)
  const broken = { seq, personId: 'sari', batchId: 'batch-03', at: server.clock.now }
  await server.deps.log.putEntry(DOCUMENT, { ...broken, update: new Uint8Array([1, 1, 7]) })
  await store(writer.type('d', 1))
  const quarantined = [seq]
  expect(await compact(server.deps, DOCUMENT, 1)).toEqual({ outcome: 'done', snap: 5, quarantined })
  expect(await shown(server)).toEqual({ c0: 0, c1: 1, c2: 2, d: 1 })
  expect(
    (await server.entries()).map((entry) => entry.seq),
    'it stays in the log',
  ).toContain(seq)
})
