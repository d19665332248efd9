import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'
import { anEntry } from './log-bench'

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

    it('tell capital letters from small ones', async () => {
      const { log } = setUp(makeStores)
      const id = `${newId()}-a`
      await log.takeNumber(id, 1)
      expect((await log.readHead(id.toUpperCase())).seq).toBe(0)
    })

    it('are unseen since the first that was taken after somebody saw them', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const since = async () => (await log.readHead(id)).unseenSince
      await log.markSeen(id)
      expect(await log.readHead(id)).toMatchObject({ seq: 0 })
      await log.takeNumber(id, 1)
      expect(await since()).toBeUndefined()
      expect(await log.takeNumber(id, 1, 70)).toMatchObject({ seq: 2, unseenSince: 70 })
      expect(await log.takeNumber(id, 1, 80)).toMatchObject({ seq: 3, unseenSince: 70 })
      expect(await log.takeNumber(id, 1)).toMatchObject({ seq: 4, unseenSince: 70 })
      await log.moveHead(id, { snap: 0, gen: '' }, { snap: 4, gen: 'a', chunks: 1, freedBytes: 0 })
      expect(await since()).toBe(70)
      await log.markSeen(id)
      await log.markSeen(id)
      expect(await since()).toBeUndefined()
      expect(await log.takeNumber(id, 1, 90)).toMatchObject({ seq: 5, bytes: 5, unseenSince: 90 })
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
