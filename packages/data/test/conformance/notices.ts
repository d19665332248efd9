import type { Notice } from '@rembuk/core/notice/notice'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const DAY_MS = 86_400_000

const aNotice = (change: Partial<Notice> = {}): Notice => ({
  personId: newId(),
  id: 'agreed.2',
  partnershipId: newId(),
  at: 1_700_000_000_000,
  cause: {
    kind: 'agreed',
    version: 2,
    deliveries: { changed: 3, moved: 1, added: 0, cancelled: 1 },
    others: { changed: 0, moved: 0, added: 2, cancelled: 0 },
  },
  ...change,
})

export const describeNotices = (makeStores: MakeStores): void => {
  describe('notices', () => {
    it('come back to their person as they went in', async () => {
      const { notices, now } = setUp(makeStores)
      const notice = aNotice()
      await notices.put(notice, now() + DAY_MS)
      expect(await notices.of(notice.personId)).toEqual([notice])
      expect(await notices.of(newId())).toEqual([])
    })

    it('are kept once, and stay settled when the same one is put again', async () => {
      const { notices, now } = setUp(makeStores)
      const notice = aNotice()
      await notices.put(notice, now() + DAY_MS)
      await notices.settle(notice, 7)
      await atOnce(5, (index) => notices.put({ ...notice, at: index }, now() + DAY_MS))
      await notices.settle(notice, 8)
      expect(await notices.of(notice.personId)).toEqual([{ ...notice, settledAt: 7 }])
    })

    it('are told by exactly one of many at once', async () => {
      const { notices, now } = setUp(makeStores)
      const notice = aNotice()
      expect(await notices.tell(notice, 1)).toBe(false)
      await notices.put(notice, now() + DAY_MS)
      const told = await atOnce(8, () => notices.tell(notice, 5))
      expect(told.filter(Boolean)).toHaveLength(1)
      expect(await notices.of(notice.personId)).toEqual([{ ...notice, toldAt: 5 }])
    })

    it('that are not there cannot be settled into being', async () => {
      const { notices } = setUp(makeStores)
      const notice = aNotice()
      await notices.settle(notice, 1)
      expect(await notices.of(notice.personId)).toEqual([])
    })

    it('are gone after their end', async () => {
      const { notices, now, pass } = setUp(makeStores)
      const notice = aNotice()
      await notices.put(notice, now() + DAY_MS)
      pass(DAY_MS)
      expect(await notices.of(notice.personId)).toEqual([])
    })

    it.each(awkwardIds)('may have the id %s', async (id) => {
      const { notices, now } = setUp(makeStores)
      const notice = aNotice({ id, partnershipId: id })
      await notices.put(notice, now() + DAY_MS)
      expect(await notices.of(notice.personId)).toEqual([notice])
    })
  })
}
