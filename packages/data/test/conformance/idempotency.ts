import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

const answer = { requestHash: 'abc', status: 201, body: '{"id":"k3v9x2"}' }

export const describeIdempotency = (makeStores: MakeStores) =>
  describe('idempotency keys', () => {
    it('are new to exactly one of 20 at once', async () => {
      const { idempotency, now } = setUp(makeStores)
      const key = newId()
      const begun = await atOnce(20, () => idempotency.begin(key, 'abc', now() + 1000))
      expect(begun.filter((one) => one === 'new')).toHaveLength(1)
      expect(begun.filter((one) => one === 'running')).toHaveLength(19)
    })

    it('give the remembered answer, an empty body too, until it expires', async () => {
      const { idempotency, now, pass } = setUp(makeStores)
      const [key, empty] = [newId(), newId()]
      for (const [one, body] of [
        [key, answer.body],
        [empty, ''],
      ] as const) {
        await idempotency.begin(one, 'abc', now() + 1000)
        await idempotency.finish(one, { ...answer, body }, now() + 5000)
      }
      pass(4999)
      expect(await idempotency.begin(key, 'other', now() + 1000)).toEqual(answer)
      expect(await idempotency.begin(empty, 'abc', now() + 1000)).toEqual({ ...answer, body: '' })
      pass(1)
      expect(await idempotency.begin(key, 'abc', now() + 1000)).toBe('new')
    })

    it('are free again for exactly one caller when the claim runs out', async () => {
      const { idempotency, now, pass } = setUp(makeStores)
      const key = newId()
      await idempotency.begin(key, 'abc', now() + 1000)
      pass(999)
      expect(await idempotency.begin(key, 'abc', now() + 1000)).toBe('running')
      pass(1)
      const begun = await atOnce(20, () => idempotency.begin(key, 'abc', now() + 1000))
      expect(begun.filter((one) => one === 'new')).toHaveLength(1)
    })

    it('are new again after they were given back', async () => {
      const { idempotency, now } = setUp(makeStores)
      const key = newId()
      await idempotency.begin(key, 'abc', now() + 1000)
      await idempotency.abandon(key)
      expect(await idempotency.begin(key, 'abc', now() + 1000)).toBe('new')
    })
  })
