import { STORED_BYTES } from '@rembuk/sync/protocol/limits'
import type { LogEntry } from '@rembuk/sync/server/ports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MakeStores, newId, setUp } from './bench'
import { anEntry, noise, sameBytes } from './log-bench'

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

    it('come back up to a number, where one is said', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      for (const seq of [1, 2, 3, 9, 10]) await log.putEntry(id, anEntry(seq))
      expect((await log.readEntries(id, 1, 9)).map(({ seq }) => seq)).toEqual([2, 3, 9])
      expect((await log.readEntries(id, 3, 4)).map(({ seq }) => seq)).toEqual([])
      expect((await log.readEntries(id, 9, 9)).map(({ seq }) => seq)).toEqual([])
    })

    it('are written once: of 20 writers of one number one wins and its entry stays', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const entries = Array.from({ length: 20 }, (_, index) => ({
        ...anEntry(1, new Uint8Array([index])),
        batchId: `batch-of-${index}`,
      }))
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
