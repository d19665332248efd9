import { randomBytes } from 'node:crypto'
import { STORED_BYTES } from '@rembuk/sync/protocol/limits'
import type { LogEntry } from '@rembuk/sync/server/ports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const anEntry = (seq: number, update: Uint8Array | undefined = new Uint8Array([1, 2, 3])): LogEntry => ({
  seq,
  update,
  personId: 'sari',
  batchId: `batch-${seq}`,
  at: 1_700_000_000_000,
})

const noise = (length: number) => new Uint8Array(randomBytes(length))

export const describeNumbers = (makeStores: MakeStores) =>
  describe("a document's numbers", () => {
    it('begin at nothing and count up from 1, with the size', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const none = { seq: 0, snap: 0, gen: '', chunks: 0, bytes: 0 }
      expect(await log.readHead(id)).toEqual(none)
      expect(await log.takeNumber(id, 100)).toEqual({ ...none, seq: 1, bytes: 100 })
      expect(await log.takeNumber(id, 0)).toEqual({ ...none, seq: 2, bytes: 100 })
      expect(await log.takeNumber(id, 11)).toEqual({ ...none, seq: 3, bytes: 111 })
      expect(await log.readHead(id)).toEqual({ ...none, seq: 3, bytes: 111 })
    })

    it('are each given once, also to 50 writers at once', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const heads = await atOnce(50, () => log.takeNumber(id, 10))
      const numbers = heads.map(({ seq }) => seq).sort((a, b) => a - b)
      expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
      expect((await log.readHead(id)).bytes).toBe(500)
    })

    it('are counted for each document by itself', async () => {
      const { log } = setUp(makeStores)
      const [one, other] = [newId(), newId()]
      await log.takeNumber(one, 1)
      expect((await log.takeNumber(other, 1)).seq).toBe(1)
    })

    it.each(awkwardIds)('work for a document called %s', async (name) => {
      const { log } = setUp(makeStores)
      const before = await log.readHead(name)
      const { seq } = await log.takeNumber(name, 1)
      expect(seq).toBe(before.seq + 1)
      expect(await log.putEntry(name, anEntry(seq))).toBe(true)
      expect(await log.readEntries(name, seq - 1)).toEqual([anEntry(seq)])
    })
  })

export const describeEntries = (makeStores: MakeStores) =>
  describe("a document's entries", () => {
    it('come back in order, those above a number only', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const order = [3, 1, 1000, 2, 10, 9]
      for (const seq of order) await log.putEntry(id, anEntry(seq))
      expect((await log.readEntries(id, 0)).map(({ seq }) => seq)).toEqual([1, 2, 3, 9, 10, 1000])
      expect((await log.readEntries(id, 9)).map(({ seq }) => seq)).toEqual([10, 1000])
      expect(await log.readEntries(id, 1000)).toEqual([])
      expect(await log.readEntries(newId(), 0)).toEqual([])
    })

    it('are written once: of 20 writers of one number one wins and its entry stays', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const entries = Array.from({ length: 20 }, (_, index) => anEntry(1, new Uint8Array([index])))
      const won = await Promise.all(entries.map((entry) => log.putEntry(id, entry)))
      expect(won.filter(Boolean)).toHaveLength(1)
      expect(await log.readEntries(id, 0)).toEqual([entries[won.indexOf(true)]])
    })

    it('may be void, which takes the number like any other', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const nothing: LogEntry = { seq: 1, update: undefined, personId: '', batchId: '', at: 5 }
      expect(await log.putEntry(id, nothing)).toBe(true)
      expect(await log.putEntry(id, anEntry(1))).toBe(false)
      expect(await log.readEntries(id, 0)).toEqual([nothing])
    })

    it('give back the very bytes that went in', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      let seq = 0
      const anyBytes = fc.oneof(
        fc.uint8Array({ maxLength: 64 }),
        fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.integer({ min: 1, max: 400 })).map(
          ([piece, times]) =>
            new Uint8Array(
              Array(times)
                .fill([...piece])
                .flat(),
            ),
        ),
      )
      await fc.assert(
        fc.asyncProperty(anyBytes, async (update) => {
          seq++
          await log.putEntry(id, anEntry(seq, update))
          const [read] = await log.readEntries(id, seq - 1)
          expect(read?.update).toEqual(update)
        }),
        { numRuns: 60 },
      )
    })

    it('keep their bytes when the buffer they came from is used again', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const buffer = Buffer.from([9, 1, 2, 3, 9])
      await log.putEntry(id, anEntry(1, buffer.subarray(1, 4)))
      buffer.fill(0)
      const [read] = await log.readEntries(id, 0)
      expect(read?.update).toEqual(new Uint8Array([1, 2, 3]))
      read?.update?.fill(0)
      expect((await log.readEntries(id, 0))[0]?.update).toEqual(new Uint8Array([1, 2, 3]))
    })

    it('are read whole where they are more than one page of 1 MB', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const entries = Array.from({ length: 14 }, (_, index) => anEntry(index + 1, noise(200_000)))
      for (const entry of entries) await log.putEntry(id, entry)
      const read = await log.readEntries(id, 0)
      expect(read.map(({ seq }) => seq)).toEqual(entries.map(({ seq }) => seq))
      expect(read.every((entry, index) => sameBytes(entry.update, entries[index]?.update))).toBe(true)
    })

    it('fit when they can be stored in the space of one item, compressed or not', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const [plain, long] = [noise(STORED_BYTES), new Uint8Array(1024 * 1024).fill(7)]
      await log.putEntry(id, anEntry(1, plain))
      await log.putEntry(id, anEntry(2, long))
      const read = await log.readEntries(id, 0)
      expect(sameBytes(read[0]?.update, plain)).toBe(true)
      expect(sameBytes(read[1]?.update, long)).toBe(true)
    })

    it('are refused when they cannot, and the number stays free', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const refused = log.putEntry(id, anEntry(1, noise(STORED_BYTES + 1)))
      await expect(refused).rejects.toMatchObject({ code: 'too-large', facts: { limit: STORED_BYTES } })
      expect(await log.putEntry(id, anEntry(1))).toBe(true)
    })
  })

export const describeSnapshots = (makeStores: MakeStores) =>
  describe("a document's snapshots", () => {
    const withHead = async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const head = await log.takeNumber(id, 1000)
      return { log, id, head }
    }

    it('are seen from the moment that the head points to them', async () => {
      const { log, id, head } = await withHead()
      const chunks = [new Uint8Array([1, 2]), new Uint8Array([3])]
      await log.putSnapshot(id, { snap: 1, gen: 'a', chunks })
      expect(await log.readHead(id)).toEqual(head)
      const to = { snap: 1, gen: 'a', chunks: 2 }
      expect(await log.moveHead(id, head, { ...to, freedBytes: 900 })).toBe(true)
      const moved = await log.readHead(id)
      expect(moved).toEqual({ ...to, seq: 1, bytes: 100 })
      expect(await log.readSnapshot(id, moved)).toEqual(new Uint8Array([1, 2, 3]))
    })

    it('come back whole and in order, over many chunks and more than one page', async () => {
      const { log, id, head } = await withHead()
      const chunks = Array.from({ length: 12 }, (_, index) => noise(index < 4 ? STORED_BYTES : 100))
      await log.putSnapshot(id, { snap: 1, gen: 'a', chunks })
      const read = await log.readSnapshot(id, { ...head, snap: 1, gen: 'a', chunks: 12 })
      expect(sameBytes(read, Buffer.concat(chunks))).toBe(true)
    })

    it('of another generation are never mixed in, not even of a similar name', async () => {
      const { log, id, head } = await withHead()
      await log.putSnapshot(id, { snap: 1, gen: 'a', chunks: [new Uint8Array([1])] })
      await log.putSnapshot(id, { snap: 1, gen: 'ab', chunks: [new Uint8Array([2])] })
      await log.putSnapshot(id, { snap: 12, gen: 'a', chunks: [new Uint8Array([3])] })
      const at = (snap: number, gen: string) => log.readSnapshot(id, { ...head, snap, gen, chunks: 1 })
      expect(await at(1, 'a')).toEqual(new Uint8Array([1]))
      expect(await at(1, 'ab')).toEqual(new Uint8Array([2]))
      expect(await at(12, 'a')).toEqual(new Uint8Array([3]))
    })

    it('are undefined where any chunk is gone, and where there is none', async () => {
      const { log, id, head } = await withHead()
      const chunks = [new Uint8Array([1]), new Uint8Array([2])]
      await log.putSnapshot(id, { snap: 1, gen: 'a', chunks })
      await log.deleteSnapshot(id, { snap: 1, gen: 'a', chunks: 1 })
      expect(await log.readSnapshot(id, { ...head, snap: 1, gen: 'a', chunks: 2 })).toBeUndefined()
      expect(await log.readSnapshot(id, head)).toBeUndefined()
    })

    it('are deleted without touching entries, head or another generation', async () => {
      const { log, id, head } = await withHead()
      await log.putEntry(id, anEntry(1))
      for (const gen of ['a', 'b']) await log.putSnapshot(id, { snap: 1, gen, chunks: [new Uint8Array([1])] })
      await log.deleteSnapshot(id, { snap: 1, gen: 'a', chunks: 1 })
      expect(await log.readSnapshot(id, { ...head, snap: 1, gen: 'a', chunks: 1 })).toBeUndefined()
      expect(await log.readSnapshot(id, { ...head, snap: 1, gen: 'b', chunks: 1 })).toBeDefined()
      expect(await log.readEntries(id, 0)).toEqual([anEntry(1)])
      expect(await log.readHead(id)).toEqual(head)
    })

    it('of 20 compactors at once move the head once', async () => {
      const { log, id, head } = await withHead()
      const moved = await atOnce(20, (index) =>
        log.moveHead(id, head, { snap: 1, gen: `g${index}`, chunks: 1, freedBytes: 10 }),
      )
      expect(moved.filter(Boolean)).toHaveLength(1)
      const { gen, bytes } = await log.readHead(id)
      expect(gen).toBe(`g${moved.indexOf(true)}`)
      expect(bytes).toBe(990)
    })

    it('do not move the head from where it no longer is, nor one that is not there', async () => {
      const { log, id, head } = await withHead()
      const first = { snap: 1, gen: 'a', chunks: 1, freedBytes: 0 }
      await log.moveHead(id, head, first)
      const next = { ...first, snap: 2, gen: 'b' }
      expect(await log.moveHead(id, head, next)).toBe(false)
      expect(await log.moveHead(id, { snap: 1, gen: 'x' }, next)).toBe(false)
      expect(await log.moveHead(id, { snap: 2, gen: 'a' }, next)).toBe(false)
      expect(await log.moveHead(newId(), { snap: 0, gen: '' }, next)).toBe(false)
      expect(await log.moveHead(id, first, next)).toBe(true)
    })

    it('leave the numbers alone, which go on meanwhile', async () => {
      const { log, id, head } = await withHead()
      await log.takeNumber(id, 5)
      await log.moveHead(id, head, { snap: 1, gen: 'a', chunks: 1, freedBytes: 1000 })
      expect(await log.takeNumber(id, 1)).toEqual({ seq: 3, snap: 1, gen: 'a', chunks: 1, bytes: 6 })
    })

    it('may be marked as due without the head reading any different', async () => {
      const { log, id, head } = await withHead()
      await log.markDue(id, 1)
      expect(await log.readHead(id)).toEqual(head)
      const unknown = newId()
      await log.markDue(unknown, 1)
      expect((await log.readHead(unknown)).seq).toBe(0)
    })
  })

export const describeClientClaims = (makeStores: MakeStores) =>
  describe('a Yjs client id', () => {
    it('belongs to the first who claims it, for ever, in that document', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      expect(await log.claimClient(id, 4_294_967_295, 'sari')).toBe(true)
      expect(await log.claimClient(id, 4_294_967_295, 'tini')).toBe(false)
      expect(await log.claimClient(id, 4_294_967_295, 'sari')).toBe(true)
      expect(await log.claimClient(id, 0, 'tini')).toBe(true)
      expect(await log.claimClient(newId(), 4_294_967_295, 'tini')).toBe(true)
    })

    it('goes to exactly one of 20 people at once', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const claims = await atOnce(20, (index) => log.claimClient(id, 1, `person-${index}`))
      expect(claims.filter(Boolean)).toHaveLength(1)
    })

    it('is theirs in every one of 20 claims at once by the same person', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      expect(await atOnce(20, () => log.claimClient(id, 1, 'sari'))).not.toContain(false)
    })
  })

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0
