import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOLE_AFTER_MS } from '../../src/protocol/limits'
import { lastWithoutGap, missingNumbers, readClosingHoles } from '../../src/server/holes'
import type { LogEntry } from '../../src/server/ports'
import { createServer, DOCUMENT, START } from '../support/server'

const entry = (seq: number, at = START): LogEntry => ({
  seq,
  update: new Uint8Array([0, 0]),
  personId: 'sari',
  batchId: `batch-${seq}`,
  at,
})

const withEntries = async (...entries: LogEntry[]) => {
  const server = createServer()
  for (const one of entries) await server.deps.log.putEntry(DOCUMENT, one)
  const readAt = async (ms: number, after = 0) => {
    server.clock.now = START + ms
    const read = await readClosingHoles(server.deps, DOCUMENT, after)
    return read.map(({ seq, update }) => (update ? seq : `void ${seq}`))
  }
  return { server, readAt }
}

describe('a number that was taken and never used', () => {
  it('is given up once an entry behind it is ten seconds old, not a millisecond before', async () => {
    const { readAt } = await withEntries(entry(1), entry(3))
    expect(await readAt(HOLE_AFTER_MS - 1)).toEqual([1, 3])
    expect(await readAt(HOLE_AFTER_MS)).toEqual([1, 'void 2', 3])
  })

  it('stays open while only younger entries stand behind it', async () => {
    const { readAt } = await withEntries(entry(1), entry(3), entry(5, START + 1))
    expect(await readAt(HOLE_AFTER_MS)).toEqual([1, 'void 2', 3, 5])
    expect(await readAt(HOLE_AFTER_MS + 1)).toEqual([1, 'void 2', 3, 'void 4', 5])
  })

  it('stays open when it is the last', async () => {
    const { server, readAt } = await withEntries(entry(1))
    await server.deps.log.takeNumber(DOCUMENT, 1)
    expect(await readAt(10 * HOLE_AFTER_MS)).toEqual([1])
  })

  it('is given up by many readers at once without an error', async () => {
    const { server } = await withEntries(entry(4))
    server.clock.now += HOLE_AFTER_MS
    const reads = await Promise.all(
      Array.from({ length: 8 }, () => readClosingHoles(server.deps, DOCUMENT, 0)),
    )
    for (const read of reads) expect(read.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })

  it('is not looked for below where the reader starts', async () => {
    const { server, readAt } = await withEntries(entry(3), entry(4))
    expect(await readAt(HOLE_AFTER_MS, 3)).toEqual([4])
    expect((await server.entries()).map(({ seq }) => seq)).toEqual([3, 4])
  })
})

it('a writer that is merely slow finds its number used, and never overwrites the void', async () => {
  const { server, readAt } = await withEntries(entry(1), entry(3))
  await readAt(HOLE_AFTER_MS)
  expect(await server.deps.log.putEntry(DOCUMENT, entry(2))).toBe(false)
  expect(await readAt(HOLE_AFTER_MS)).toEqual([1, 'void 2', 3])
})

it('a writer that came just before the reader gave it up keeps its number', async () => {
  const { server } = await withEntries(entry(1), entry(3))
  const { log } = server.deps
  const late = {
    now: () => START + HOLE_AFTER_MS,
    log: {
      ...log,
      putEntry: async (documentId: string, nobody: LogEntry) => {
        await log.putEntry(documentId, entry(2))
        return log.putEntry(documentId, nobody)
      },
    },
  }
  const read = await readClosingHoles(late, DOCUMENT, 0)
  expect(read).toEqual([entry(1), entry(2), entry(3)])
})

it('numbers are missing or without a gap, for every set of entries', () => {
  const seqs = fc.uniqueArray(fc.integer({ min: 6, max: 30 })).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(seqs, (there) => {
      const entries = there.map((seq) => entry(seq))
      const missing = missingNumbers(entries, 5)
      const all = [...there, ...missing].sort((a, b) => a - b)
      expect(all).toEqual(Array.from({ length: (there.at(-1) ?? 5) - 5 }, (_, i) => i + 6))
      expect(lastWithoutGap(entries, 5)).toBe((missing[0] ?? (there.at(-1) ?? 5) + 1) - 1)
    }),
  )
})
