import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

const aRequest = (now: number) => ({
  askerHash: newId(),
  sentTo: '+6281200000001',
  codeHash: newId(),
  attemptsLeft: 5,
  expiresAt: now + 300_000,
})

export const describeCodes = (makeStores: MakeStores) =>
  describe('one-time codes', () => {
    it('lose one attempt with each look', async () => {
      const { codes, now } = setUp(makeStores)
      const request = aRequest(now())
      await codes.put(request)
      expect(await codes.takeAttempt(request.askerHash)).toEqual({ ...request, attemptsLeft: 4 })
      expect(await codes.takeAttempt(request.askerHash)).toEqual({ ...request, attemptsLeft: 3 })
    })

    it('show nothing to somebody who asked for none', async () => {
      const { codes } = setUp(makeStores)
      const asker = newId()
      expect(await codes.takeAttempt(asker)).toBeUndefined()
      expect(await codes.takeAttempt(asker)).toBeUndefined()
    })

    it('give 1.000 parallel guesses no more than the 5 attempts', async () => {
      const { codes, now } = setUp(makeStores)
      const request = aRequest(now())
      await codes.put(request)
      const taken = await atOnce(1000, () => codes.takeAttempt(request.askerHash))
      const left = taken.flatMap((one) => one?.attemptsLeft ?? [])
      expect(left.sort()).toEqual([0, 1, 2, 3, 4])
    })

    it('replace what the asker had, its attempts too', async () => {
      const { codes, now } = setUp(makeStores)
      const first = { ...aRequest(now()), attemptsLeft: 1 }
      const second = { ...aRequest(now()), askerHash: first.askerHash }
      await codes.put(first)
      await codes.takeAttempt(first.askerHash)
      await codes.put(second)
      expect(await codes.consume(first.askerHash, first.codeHash)).toBe(false)
      expect(await codes.takeAttempt(first.askerHash)).toEqual({ ...second, attemptsLeft: 4 })
    })

    it('are consumed by exactly one of 20 at once', async () => {
      const { codes, now } = setUp(makeStores)
      const { askerHash, codeHash, ...rest } = aRequest(now())
      await codes.put({ askerHash, codeHash, ...rest })
      const consumed = await atOnce(20, () => codes.consume(askerHash, codeHash))
      expect(consumed.filter(Boolean)).toHaveLength(1)
      expect(await codes.takeAttempt(askerHash)).toBeUndefined()
    })

    it('are not consumed by another code, nor by another asker', async () => {
      const { codes, now } = setUp(makeStores)
      const request = aRequest(now())
      await codes.put(request)
      expect(await codes.consume(request.askerHash, newId())).toBe(false)
      expect(await codes.consume(newId(), request.codeHash)).toBe(false)
      expect(await codes.consume(request.askerHash, request.codeHash)).toBe(true)
    })

    it('are not consumed after their time', async () => {
      const { codes, now, pass } = setUp(makeStores)
      const request = aRequest(now())
      await codes.put(request)
      pass(300_000)
      expect(await codes.consume(request.askerHash, request.codeHash)).toBe(false)
    })
  })
