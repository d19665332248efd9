import type { WakeUp } from '@rembuk/usecases/ports/wake-ups'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

/** Times that no other test uses, far in the past, so that what is due is what this one set. */
let lastTime = 1_000_000_000
const newTime = (): number => {
  lastTime += 1_000_000
  return lastTime
}

export const describeWakeUps = (makeStores: MakeStores): void => {
  describe('wake-ups', () => {
    const start = () => {
      const { wakeUps } = setUp(makeStores)
      const at = newTime()
      const subject = { about: 'partnership' as const, id: newId() }
      const dueAt = async (now: number): Promise<WakeUp[]> =>
        (await wakeUps.due(now, 1_000)).filter(({ id }) => id === subject.id)
      return { wakeUps, at, subject, dueAt }
    }

    it('are due from their time on, to the millisecond', async () => {
      const { wakeUps, at, subject, dueAt } = start()
      await wakeUps.set(subject, at)
      expect(await dueAt(at - 1)).toEqual([])
      expect(await dueAt(at)).toEqual([{ ...subject, at, tries: 0 }])
      expect(await dueAt(at + 10 ** 12)).toHaveLength(1)
      await wakeUps.remove({ ...subject, at, tries: 0 })
    })

    it('that are set twice are one, and at another time another', async () => {
      const { wakeUps, at, subject, dueAt } = start()
      await atOnce(4, () => wakeUps.set(subject, at))
      await wakeUps.set(subject, at + 1)
      const due = await dueAt(at + 1)
      expect(due.map((each) => each.at).sort()).toEqual([at, at + 1])
      for (const each of due) await wakeUps.remove(each)
      expect(await dueAt(at + 1)).toEqual([])
    })

    it('come the earliest first', async () => {
      const { wakeUps } = start()
      const first = newTime()
      const all = Array.from({ length: 20 }, (_, index) => ({
        about: 'partnership' as const,
        id: newId(),
        at: first + ((index * 7) % 20),
        tries: 0,
      }))
      for (const each of all) await wakeUps.set(each, each.at)
      const due = await wakeUps.due(first + 100, 1_000)
      expect(due).toEqual(due.toSorted((a, b) => a.at - b.at))
      expect(due).toEqual(expect.arrayContaining(all))
      const some = await wakeUps.due(first + 100, 1)
      expect(some[0]?.at).toBe(first)
      expect(some.length).toBeLessThan(all.length)
      for (const each of all) await wakeUps.remove(each)
    })

    it('are put off by exactly one of many at once', async () => {
      const { wakeUps, at, subject, dueAt } = start()
      await wakeUps.set(subject, at)
      const [due] = await dueAt(at)
      if (!due) throw new RangeError('it was set')
      const later = await atOnce(6, (index) => wakeUps.putOff(due, at + 5 + index))
      const [moved, ...others] = later.filter((each) => each !== undefined)
      expect(others).toEqual([])
      expect(moved).toMatchObject({ ...subject, tries: 1 })
      expect(await dueAt(at + 100)).toEqual([moved])
      if (moved) await wakeUps.remove(moved)
      expect(await dueAt(at + 100)).toEqual([])
    })

    it('that are set again stay, whatever becomes of the one that was put off', async () => {
      const { wakeUps, at, subject, dueAt } = start()
      await wakeUps.set(subject, at)
      const moved = await wakeUps.putOff({ ...subject, at, tries: 0 }, at + 5)
      await wakeUps.set(subject, at)
      await wakeUps.set(subject, at + 5)
      if (moved) await wakeUps.remove(moved)
      const due = await dueAt(at + 5)
      expect(due.map((each) => each.at)).toEqual([at, at + 5])
      for (const each of due) await wakeUps.remove(each)
    })

    it('of one subject that are put off to one time become one, and none stays due', async () => {
      const { wakeUps, at, subject, dueAt } = start()
      await wakeUps.set(subject, at)
      await wakeUps.set(subject, at + 1)
      for (const due of await dueAt(at + 1)) await wakeUps.putOff(due, at + 9)
      expect(await dueAt(at + 1)).toEqual([])
      const [later, ...others] = await dueAt(at + 9)
      expect(others).toEqual([])
      if (later) await wakeUps.remove(later)
    })

    it('that are gone are neither put off nor removed into being', async () => {
      const { wakeUps, at, subject, dueAt } = start()
      const never = { ...subject, at, tries: 0 }
      expect(await wakeUps.putOff(never, at + 1)).toBeUndefined()
      await wakeUps.remove(never)
      expect(await dueAt(at + 1)).toEqual([])
    })

    it.each(awkwardIds)('may be about %s', async (id) => {
      const { wakeUps, at } = start()
      await wakeUps.set({ about: 'partnership', id }, at)
      const found = (await wakeUps.due(at, 1_000)).filter((each) => each.id === id)
      expect(found).toEqual([{ about: 'partnership', id, at, tries: 0 }])
      for (const each of found) await wakeUps.remove(each)
    })
  })
}
