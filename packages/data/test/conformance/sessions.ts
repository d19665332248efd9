import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

const aSession = (now: number, personId = newId()) => ({
  tokenHash: newId(),
  id: newId(),
  personId,
  device: 'Chrome di Android',
  createdAt: now,
  expiresAt: now + 1000,
})

export const describeSessions = (makeStores: MakeStores) =>
  describe('sessions', () => {
    it('are found by their token until they end', async () => {
      const { sessions, now, pass } = setUp(makeStores)
      const session = aSession(now())
      await sessions.put(session)
      pass(999)
      expect(await sessions.get(session.tokenHash)).toEqual(session)
      pass(1)
      expect(await sessions.get(session.tokenHash)).toBeUndefined()
      expect(await sessions.get(newId())).toBeUndefined()
    })

    it('are listed for their person only, without those that have ended', async () => {
      const { sessions, now, pass } = setUp(makeStores)
      const phone = { ...aSession(now()), expiresAt: now() + 5000 }
      const laptop = { ...aSession(now(), phone.personId), expiresAt: now() + 5000 }
      const ended = aSession(now(), phone.personId)
      for (const session of [phone, laptop, ended, aSession(now())]) await sessions.put(session)
      pass(1000)
      const listed = await sessions.list(phone.personId)
      expect(listed).toHaveLength(2)
      expect(listed).toEqual(expect.arrayContaining([phone, laptop]))
    })

    it('are removed once, and then neither found nor listed', async () => {
      const { sessions, now } = setUp(makeStores)
      const session = aSession(now())
      await sessions.put(session)
      const removed = await atOnce(10, () => sessions.remove(session.personId, session.id))
      expect(removed.filter(Boolean)).toHaveLength(1)
      expect(await sessions.get(session.tokenHash)).toBeUndefined()
      expect(await sessions.list(session.personId)).toEqual([])
    })

    it('are not removed by somebody else, nor after their end', async () => {
      const { sessions, now, pass } = setUp(makeStores)
      const session = aSession(now())
      await sessions.put(session)
      expect(await sessions.remove(newId(), session.id)).toBe(false)
      expect(await sessions.remove(session.personId, newId())).toBe(false)
      expect(await sessions.get(session.tokenHash)).toEqual(session)
      pass(1000)
      expect(await sessions.remove(session.personId, session.id)).toBe(false)
    })

    it('are not found by a hash that differs in capital letters only', async () => {
      const { sessions, now } = setUp(makeStores)
      const session = aSession(now())
      const hash = session.tokenHash
      await sessions.put(session)
      expect(await sessions.get(hash.toUpperCase())).toBeUndefined()
      expect(await sessions.get(hash)).toEqual(session)
    })
  })
