import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOLE_AFTER_MS } from '../../src/protocol/limits'
import { entryAt } from '../../src/server/entry-at'
import type { LogEntry } from '../../src/server/ports'

/** A number of the log: taken so long after the one before, with what became of it. */
interface Taken {
  afterMs: number
  /** How long before that its writer looked at the clock. */
  lateMs: number
  is: 'content' | 'void' | 'missing'
}

const START = 1_000_000

/** A log of what was taken, with a count of what is read of it. */
const logOf = (taken: readonly Taken[]) => {
  let now = START
  const entries = taken.flatMap(({ afterMs, lateMs, is }, index): LogEntry[] => {
    now += afterMs
    const update = is === 'content' ? new Uint8Array([0, 0]) : undefined
    const entry = { seq: index + 1, update, personId: `p${index + 1}`, batchId: '', at: now - lateMs }
    return is === 'missing' ? [] : [entry]
  })
  const read = { times: 0, entries: 0 }
  const log = {
    readHead: async () => ({ seq: taken.length, snap: 0, gen: '', chunks: 0, bytes: 0 }),
    readEntries: async (_: string, after: number, upTo = Number.POSITIVE_INFINITY) => {
      const found = entries.filter(({ seq }) => seq > after && seq <= upTo)
      read.times++
      read.entries += found.length
      return found
    },
  }
  return { log, entries, read, end: now }
}

const anyTaken: fc.Arbitrary<Taken[]> = fc.array(
  fc.record({
    afterMs: fc.oneof(fc.constant(0), fc.nat(2_000), fc.nat(86_400_000)),
    lateMs: fc.oneof(fc.constant(0), fc.nat(HOLE_AFTER_MS)),
    is: fc.constantFrom('content' as const, 'content' as const, 'content' as const, 'void', 'missing'),
  }),
  { maxLength: 120 },
)

const everyMinute = (count: number): Taken[] =>
  Array.from({ length: count }, () => ({ afterMs: 60_000, lateMs: 0, is: 'content' }))

describe('the entry at a moment', () => {
  it('is the last one with content that was not written later, whatever the log', async () => {
    await fc.assert(
      fc.asyncProperty(anyTaken, fc.nat(), fc.integer({ min: -1, max: 1 }), async (taken, pick, aside) => {
        const { log, entries, end } = logOf(taken)
        const near = entries[pick % Math.max(1, entries.length)]?.at ?? end
        const at = near + aside
        const expected = entries.findLast((entry) => entry.update && entry.at <= at)
        const { entry, begins } = await entryAt({ log }, 'd', at)
        expect(entry?.seq).toBe(expected?.seq)
        expect(entry?.at).toBe(expected?.at)
        expect(begins).toBe(expected ? undefined : entries.find(({ update }) => update)?.at)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is the last of several that were written at the same time', async () => {
    const at = START + 60_000
    const { log } = logOf([
      ...everyMinute(1),
      ...Array.from({ length: 70 }, () => ({ afterMs: 0, lateMs: 0, is: 'content' as const })),
      ...everyMinute(1),
    ])
    expect((await entryAt({ log }, 'd', at)).entry).toEqual({ seq: 71, at, personId: 'p71' })
  })

  it('is found with a few reads in a long log', async () => {
    const { log, read } = logOf(everyMinute(100_000))
    const { entry } = await entryAt({ log }, 'd', START + 60_000 * 31_416 + 59_999)
    expect(entry?.seq).toBe(31_416)
    expect(read.times).toBeLessThanOrEqual(20)
    expect(read.entries).toBeLessThanOrEqual(100)
  })

  it('is none before the log begins, which is said, and none where there is no log', async () => {
    const { log } = logOf([{ afterMs: 0, lateMs: 0, is: 'void' }, ...everyMinute(3)])
    expect(await entryAt({ log }, 'd', START + 59_999)).toEqual({ begins: START + 60_000 })
    expect(await entryAt({ log: logOf([]).log }, 'd', START)).toEqual({})
  })
})
