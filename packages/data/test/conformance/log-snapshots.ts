import { STORED_BYTES } from '@rembuk/sync/protocol/limits'
import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'
import { anEntry, noise, sameBytes } from './log-bench'

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

    it('that stay are found by the last number that they may cover', async () => {
      const { log, id } = await withHead()
      expect(await log.keptSnapshot(id, 1_000_000)).toBeUndefined()
      const kept = [
        { snap: 9, gen: 'a', chunks: 1 },
        { snap: 100, gen: 'b', chunks: 2 },
        { snap: 1_000, gen: 'c', chunks: 3 },
      ]
      for (const snapshot of kept) await log.keepSnapshot(id, snapshot)
      expect(await log.keptSnapshot(id, 8)).toBeUndefined()
      expect(await log.keptSnapshot(id, 9)).toEqual(kept[0])
      expect(await log.keptSnapshot(id, 99)).toEqual(kept[0])
      expect(await log.keptSnapshot(id, 100)).toEqual(kept[1])
      expect(await log.keptSnapshot(id, 1_000_000)).toEqual(kept[2])
      expect(await log.keptSnapshot(newId(), 1_000_000)).toBeUndefined()
    })

    it('that stay may be kept again and are still what they were', async () => {
      const { log, id, head } = await withHead()
      await log.putSnapshot(id, { snap: 1, gen: 'a', chunks: [new Uint8Array([7])] })
      await log.keepSnapshot(id, { snap: 1, gen: 'a', chunks: 1 })
      await log.keepSnapshot(id, { snap: 1, gen: 'a', chunks: 1 })
      const kept = await log.keptSnapshot(id, 1)
      expect(kept).toEqual({ snap: 1, gen: 'a', chunks: 1 })
      expect(kept && (await log.readSnapshot(id, kept))).toEqual(new Uint8Array([7]))
      expect(await log.readHead(id)).toEqual(head)
      expect(await log.readEntries(id, 0)).toEqual([])
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
