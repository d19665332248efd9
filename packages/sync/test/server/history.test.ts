import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { compact } from '../../src/server/compact'
import { HISTORY_LIMIT, history } from '../../src/server/history'
import { REPLAY_ENTRIES } from '../../src/server/history-replay'
import { LINE, noiseText, typist } from '../support/edits'
import { anyLog, type Logged, log } from '../support/logged-work'
import { createServer, DOCUMENT, type Server, START } from '../support/server'

const cell = { root: LINE, keys: ['w1'] }
const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']

const historyOf = (server: Server, asked: Partial<Parameters<typeof history>[2]> = {}) =>
  history(server.deps, DOCUMENT, { ...cell, ...asked })

describe("a cell's history", () => {
  it('names who changed it when, from what to what, the newest first', async () => {
    const server = createServer()
    const sari = typist(1)
    const first = sari.type('w1', 120_000)
    const karyo = typist(2)
    Y.applyUpdate(karyo.doc, first)
    await log(server, 'sari', first)
    await log(server, 'sari', sari.type('w2', 7))
    await log(server, 'karyo', karyo.type('w1', 90_000))
    await log(server, 'karyo', karyo.clear('w1'))
    expect(await historyOf(server)).toEqual({
      changes: [
        { n: 4, at: START + 4000, personId: 'karyo', before: { w1: 90_000 }, after: {} },
        { n: 3, at: START + 3000, personId: 'karyo', before: { w1: 120_000 }, after: { w1: 90_000 } },
        { n: 1, at: START + 1000, personId: 'sari', before: {}, after: { w1: 120_000 } },
      ],
      more: false,
    })
  })

  it('is empty for a cell, and for a document, that nobody wrote to', async () => {
    const server = createServer()
    expect(await historyOf(server)).toEqual({ changes: [], more: false })
    await log(server, 'sari', typist(1).type('w2', 1))
    expect(await historyOf(server)).toEqual({ changes: [], more: false })
  })

  it('follows several keys as one cell', async () => {
    const server = createServer()
    const sari = typist(1)
    await log(server, 'sari', sari.type('w1', 1))
    const both = sari.edit((line) => {
      line.set('w1', 2)
      line.set('w2', 3)
    })
    await log(server, 'sari', both)
    const { changes } = await historyOf(server, { keys: ['w1', 'w2'] })
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [{ w1: 1 }, { w1: 2, w2: 3 }],
      [{}, { w1: 1 }],
    ])
  })

  it('holds of two concurrent writes what the document showed, in the order of the log', async () => {
    const server = createServer()
    const [low, high] = [typist(1), typist(2)]
    const [losing, winning] = [low.type('w1', 1), high.type('w1', 2)]
    await log(server, 'karyo', winning)
    await log(server, 'sari', losing)
    const { changes } = await historyOf(server)
    expect(changes.map(({ personId, after }) => [personId, after])).toEqual([['karyo', { w1: 2 }]])
  })

  it('counts no edit that wrote what was there already', async () => {
    const server = createServer()
    const sari = typist(1)
    await log(server, 'sari', sari.type('w1', 5))
    await log(server, 'sari', sari.type('w1', 5))
    expect((await historyOf(server)).changes).toHaveLength(1)
  })

  it('passes over an entry that Yjs cannot apply', async () => {
    const server = createServer()
    const sari = typist(1)
    await log(server, 'sari', sari.type('w1', 1))
    await log(server, 'karyo', new Uint8Array([1, 1, 7]))
    await log(server, 'sari', sari.type('w1', 2))
    expect((await historyOf(server)).changes.map(({ n }) => n)).toEqual([3, 1])
  })

  it('shows what is no plain value as nothing and cuts long texts', async () => {
    const server = createServer()
    const sari = typist(1)
    const text = noiseText(300)
    for (const value of [Number.NaN, null, new Uint8Array(3), text, true]) {
      await log(server, 'sari', sari.type('w1', value))
    }
    const { changes } = await historyOf(server)
    expect(changes.map(({ after }) => after.w1).reverse()).toEqual([
      undefined,
      undefined,
      undefined,
      text.slice(0, 200),
      true,
    ])
  })

  it('is refused, with the bound, where the log has become too long to replay', async () => {
    const { deps } = createServer()
    const head = { ...(await deps.log.readHead(DOCUMENT)), seq: REPLAY_ENTRIES + 1 }
    const log = { ...deps.log, readHead: async () => head }
    await expect(history({ log }, DOCUMENT, cell)).rejects.toMatchObject({
      code: 'too-large',
      facts: { limit: REPLAY_ENTRIES },
    })
    expect(await history({ log }, DOCUMENT, { ...cell, before: head.seq })).toMatchObject({ changes: [] })
  })

  it('reaches back from one kept snapshot to the one before, and reads no more than it needs', async () => {
    const server = createServer()
    const sari = typist(1)
    for (let i = 1; i <= 60; i++) {
      await log(server, 'sari', sari.type(i === 3 ? 'w1' : 'w2', i))
      if (i % 10 === 0) await compact(server.deps, DOCUMENT, 1, 10)
    }
    expect((await historyOf(server)).changes.map(({ n }) => n)).toEqual([3])
    const read: number[] = []
    const watched = {
      ...server.deps.log,
      readEntries: (id: string, after: number, upTo?: number) => {
        read.push(after)
        return server.deps.log.readEntries(id, after, upTo)
      },
    }
    await history({ log: watched }, DOCUMENT, { root: LINE, keys: ['w2'], limit: 5 })
    expect(read).toEqual([50])
  })

  it('is told however long the log is, where snapshots were kept', async () => {
    const { deps } = createServer()
    const sari = typist(1)
    const head = await deps.log.readHead(DOCUMENT)
    const kept = { snap: REPLAY_ENTRIES * 3, gen: 'a', chunks: 1 }
    const entries = [1, 2].map((value) => {
      const seq = kept.snap + value
      return { seq, update: sari.type('w1', value), personId: 'sari', batchId: 'b', at: START }
    })
    const log = {
      readHead: async () => ({ ...head, seq: kept.snap + 2 }),
      keptSnapshot: async () => kept,
      readSnapshot: async () => gzipSync(Y.encodeStateAsUpdate(new Y.Doc())),
      readEntries: async () => entries,
    }
    const { changes, more } = await history({ log }, DOCUMENT, { ...cell, limit: 1 })
    expect(changes).toMatchObject([{ n: kept.snap + 2, before: { w1: 1 }, after: { w1: 2 } }])
    expect(more).toBe(true)
  })

  it('tells what it has found where looking farther back would take too long', async () => {
    const { deps } = createServer()
    const head = await deps.log.readHead(DOCUMENT)
    const kept = { snap: REPLAY_ENTRIES + 5, gen: 'a', chunks: 1 }
    const seq = kept.snap + 1
    const entry = { seq, update: typist(1).type('w1', 1), personId: 'sari', batchId: 'b', at: START }
    const log = {
      readHead: async () => ({ ...head, seq }),
      keptSnapshot: async (_: string, n: number) => (n >= kept.snap ? kept : undefined),
      readSnapshot: async () => gzipSync(Y.encodeStateAsUpdate(new Y.Doc())),
      readEntries: async () => [entry],
    }
    expect(await history({ log }, DOCUMENT, cell)).toMatchObject({ changes: [{ n: seq }], more: true })
    await expect(history({ log }, DOCUMENT, { root: LINE, keys: ['w2'] })).rejects.toMatchObject({
      code: 'too-large',
    })
  })

  it('is the same after a compaction has made a snapshot of it all', async () => {
    const server = createServer()
    const sari = typist(1)
    for (let i = 0; i < 5; i++) await log(server, 'sari', sari.type('w1', i))
    const before = await historyOf(server)
    await compact(server.deps, DOCUMENT, 1)
    expect(await historyOf(server)).toEqual(before)
  })
})

describe('the pages of a long history', () => {
  const long = async (count: number) => {
    const server = createServer()
    const sari = typist(1)
    for (let i = 1; i <= count; i++) await log(server, 'sari', sari.type('w1', i))
    return server
  }

  it('hold at most fifty changes, whatever is asked', async () => {
    const server = await long(HISTORY_LIMIT + 1)
    const { changes, more } = await historyOf(server, { limit: 10_000 })
    expect(changes).toHaveLength(HISTORY_LIMIT)
    expect(more).toBe(true)
    expect(changes.at(-1)).toMatchObject({ n: 2, before: { w1: 1 }, after: { w1: 2 } })
  })

  it('follow one another without a gap or a repetition, also past 200 entries', async () => {
    const server = await long(450)
    const seen: number[] = []
    for (let before: number | undefined; ; before = seen.at(-1)) {
      const { changes, more } = await historyOf(server, { limit: 40, before })
      seen.push(...changes.map(({ n }) => n))
      if (!more) break
    }
    expect(seen).toEqual(Array.from({ length: 450 }, (_, index) => 450 - index))
  })

  it('end where a number above the last one is asked for', async () => {
    const server = await long(3)
    expect((await historyOf(server, { before: 1_000_000 })).changes).toHaveLength(3)
    expect((await historyOf(server, { before: 1 })).changes).toEqual([])
  })
})

/** What a line showed after each entry, with a document of its own for each. */
const byHand = ({ written }: Logged, root: string, keys: string[]) => {
  const shown = written.map((_, last) => {
    const doc = new Y.Doc()
    for (const { update } of written.slice(0, last + 1)) Y.applyUpdate(doc, update)
    const line = doc.getMap(root)
    return Object.fromEntries(keys.flatMap((key) => (line.has(key) ? [[key, line.get(key)]] : [])))
  })
  return written.flatMap(({ seq, at, personId }, index) => {
    const [before = {}, after = {}] = [shown[index - 1], shown[index]]
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ n: seq, at, personId, before, after }]
  })
}

it('is what one finds who makes the document again after every entry', async () => {
  const roots = fc.constantFrom('demand/p1', 'production/p1/u1', 'delivery/p1/u1', 'delivery/p2/u2')
  await fc.assert(
    fc.asyncProperty(anyLog, roots, async (logging, root) => {
      const logged = await logging
      const { changes } = await history(logged.server.deps, DOCUMENT, { root, keys: week })
      expect(changes).toEqual(byHand(logged, root, week).reverse())
    }),
    { numRuns: 100 },
  )
})
