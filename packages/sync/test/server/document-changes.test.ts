import { isPlanRoot } from '@rembuk/plandoc/roots'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { compact } from '../../src/server/compact'
import {
  documentChanges,
  ENTRY_CHANGES,
  type EntryChanges,
  PAGE_CHANGES,
  WINDOW_NUMBERS,
} from '../../src/server/document-changes'
import { REPLAY_ENTRIES } from '../../src/server/history-replay'
import { LINE, noiseText, typist } from '../support/edits'
import { anyLog, type Logged, log } from '../support/logged-work'
import { createServer, DOCUMENT, type Server, START } from '../support/server'

const pageOf = (server: Server, before?: number) =>
  documentChanges(server.deps, DOCUMENT, { before, isMap: isPlanRoot })

const allOf = async (server: Server): Promise<EntryChanges[]> => {
  const entries: EntryChanges[] = []
  for (let before: number | undefined; ; ) {
    const page = await pageOf(server, before)
    entries.push(...page.entries)
    before = page.before
    if (before === undefined) return entries
  }
}

describe("a document's changes", () => {
  it('say who changed what and when, from what to what, the newest first', async () => {
    const server = createServer()
    const sari = typist(1)
    const first = sari.type('w1', 120_000)
    const karyo = typist(2)
    Y.applyUpdate(karyo.doc, first)
    await log(server, 'sari', first)
    await log(server, 'karyo', karyo.type('w1', 90_000))
    await log(server, 'karyo', karyo.clear('w1'))
    const said = { root: LINE, key: 'w1' }
    expect(await pageOf(server)).toEqual({
      entries: [
        { n: 3, at: START + 3000, personId: 'karyo', changes: [{ ...said, before: 90_000 }], count: 1 },
        {
          ...{ n: 2, at: START + 2000, personId: 'karyo', count: 1 },
          changes: [{ ...said, before: 120_000, after: 90_000 }],
        },
        { n: 1, at: START + 1000, personId: 'sari', changes: [{ ...said, after: 120_000 }], count: 1 },
      ],
    })
  })

  it('hold what one entry changed in several lines together', async () => {
    const server = createServer()
    const sari = typist(1)
    const update = sari.edit((line) => {
      line.set('w1', 1)
      line.set('w2', 2)
      sari.doc.getMap('products').set('p1', 1)
    })
    await log(server, 'sari', update)
    const { entries } = await pageOf(server)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.changes).toEqual([
      { root: LINE, key: 'w1', after: 1 },
      { root: LINE, key: 'w2', after: 2 },
      { root: 'products', key: 'p1', after: 1 },
    ])
  })

  it('are none where an edit wrote what was there, or what no reader knows', async () => {
    const server = createServer()
    const sari = typist(1)
    await log(server, 'sari', sari.type('w1', 5))
    await log(server, 'sari', sari.type('w1', 5))
    await log(server, 'sari', sari.type('w2', new Uint8Array(3)))
    const unknown = new Y.Doc()
    unknown.getMap('elsewhere').set('w1', 1)
    await log(server, 'sari', Y.encodeStateAsUpdate(unknown))
    expect((await pageOf(server)).entries.map(({ n }) => n)).toEqual([1])
  })

  it('cut long texts and tell that one of them changed all the same', async () => {
    const server = createServer()
    const sari = typist(1)
    const text = noiseText(300)
    await log(server, 'sari', sari.type('w1', text))
    await log(server, 'sari', sari.type('w1', `${text}!`))
    const cut = text.slice(0, 200)
    expect((await pageOf(server)).entries[0]?.changes).toEqual([
      { root: LINE, key: 'w1', before: cut, after: cut },
    ])
  })

  it('pass over an entry that Yjs cannot apply', async () => {
    const server = createServer()
    const sari = typist(1)
    await log(server, 'sari', sari.type('w1', 1))
    await log(server, 'karyo', new Uint8Array([1, 1, 7]))
    await log(server, 'sari', sari.type('w1', 2))
    expect((await pageOf(server)).entries.map(({ n }) => n)).toEqual([3, 1])
  })

  it('of an import are told up to a bound, with their count', async () => {
    const server = createServer()
    const update = typist(1).edit((line) => {
      for (let i = 0; i < ENTRY_CHANGES + 7; i++) line.set(`w${i}`, i)
    })
    await log(server, 'sari', update)
    const { entries } = await pageOf(server)
    expect(entries[0]?.changes).toHaveLength(ENTRY_CHANGES)
    expect(entries[0]?.count).toBe(ENTRY_CHANGES + 7)
  })

  it('are empty in a document that nobody wrote to', async () => {
    expect(await pageOf(createServer())).toEqual({ entries: [] })
  })

  it('are refused, with the bound, where the log has become too long to replay', async () => {
    const { deps } = createServer()
    const head = { ...(await deps.log.readHead(DOCUMENT)), seq: REPLAY_ENTRIES + 1 }
    const long = { ...deps.log, readHead: async () => head }
    await expect(documentChanges({ log: long }, DOCUMENT, { isMap: isPlanRoot })).rejects.toMatchObject({
      code: 'too-large',
      facts: { limit: REPLAY_ENTRIES },
    })
  })
})

describe('the pages of many changes', () => {
  it('follow one another without a gap or a repetition', async () => {
    const server = createServer()
    const sari = typist(1)
    const count = WINDOW_NUMBERS * 2 + 50
    for (let i = 1; i <= count; i++) await log(server, 'sari', sari.type('w1', i))
    expect((await allOf(server)).map(({ n }) => n)).toEqual(
      Array.from({ length: count }, (_, index) => count - index),
    )
  })

  it('end early where few entries changed much', async () => {
    const server = createServer()
    const sari = typist(1)
    for (let entry = 0; entry < 6; entry++) {
      const update = sari.edit((line) => {
        for (let i = 0; i < PAGE_CHANGES / 4; i++) line.set(`w${i}`, entry)
      })
      await log(server, 'sari', update)
    }
    const first = await pageOf(server)
    expect(first.entries.map(({ n }) => n)).toEqual([6, 5, 4, 3])
    expect(await pageOf(server, first.before)).toMatchObject({ entries: [{ n: 2 }, { n: 1 }] })
    expect((await allOf(server)).map(({ n }) => n)).toEqual([6, 5, 4, 3, 2, 1])
  })

  it('go on past numbers under which nothing changed', async () => {
    const server = createServer()
    await log(server, 'sari', typist(1).type('w1', 1))
    for (let i = 0; i < WINDOW_NUMBERS; i++) await log(server, '', undefined)
    expect(await pageOf(server)).toEqual({ entries: [], before: 2 })
    expect((await allOf(server)).map(({ n }) => n)).toEqual([1])
  })
})

/** What every root showed after each entry, with a document of its own for each. */
const byHand = ({ written }: Logged) => {
  const states = written.map((_, last) => {
    const doc = new Y.Doc()
    for (const { update } of written.slice(0, last + 1)) Y.applyUpdate(doc, update)
    return new Map(
      [...doc.share.keys()].flatMap((root) =>
        [...doc.getMap(root).entries()].map(([key, value]) => [`${root}\n${key}`, value] as const),
      ),
    )
  })
  return written.flatMap(({ seq: n, at, personId }, index) => {
    const [was, now] = [states[index - 1] ?? new Map(), states[index] ?? new Map()]
    const changed = [...new Set([...was.keys(), ...now.keys()])].filter(
      (name) => was.get(name) !== now.get(name),
    )
    return changed.length === 0 ? [] : [{ n, at, personId, changed: changed.sort() }]
  })
}

const namesIn = ({ changes }: EntryChanges): string[] =>
  changes.map(({ root, key }) => `${root}\n${key}`).sort()

it('are what one finds who makes the document again after every entry', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (logging) => {
      const logged = await logging
      const told = (await allOf(logged.server)).map(({ changes, count, ...entry }) => ({
        ...entry,
        changed: namesIn({ changes, count, ...entry }),
      }))
      expect(told).toEqual(byHand(logged).reverse())
    }),
    { numRuns: 100 },
  )
})

it('are the same after a compaction has made a snapshot of it all', async () => {
  const server = createServer()
  const sari = typist(1)
  for (let i = 0; i < 5; i++) await log(server, 'sari', sari.type('w1', i))
  const before = await allOf(server)
  await compact(server.deps, DOCUMENT, 1)
  expect(await allOf(server)).toEqual(before)
})
