import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

export const describeRates = (makeStores: MakeStores) =>
  describe('rate counters', () => {
    it('count every one of 50 at once', async () => {
      const { rates, now } = setUp(makeStores)
      const key = newId()
      const counts = await atOnce(50, () => rates.count(key, now(), now() + 60_000))
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    })

    it('count each key and each window by itself', async () => {
      const { rates, now } = setUp(makeStores)
      const [key, other] = [newId(), newId()]
      const start = now()
      await rates.count(key, start, start + 1000)
      expect(await rates.count(other, start, start + 1000)).toBe(1)
      expect(await rates.count(key, start + 1000, start + 2000)).toBe(1)
      expect(await rates.count(key, start, start + 1000)).toBe(2)
    })
  })
