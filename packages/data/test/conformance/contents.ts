import { randomBytes } from 'node:crypto'
import { DomainError } from '@rembuk/core/refusal'
import { describe, expect, it } from 'vitest'
import { type MakeStores, newId, setUp } from './bench'

export const describeContents = (makeStores: MakeStores): void => {
  describe('a content', () => {
    it('comes back as it went in, however large', async () => {
      const { contents } = setUp(makeStores)
      for (const size of [0, 1, 400_000, 900_000]) {
        const content = new Uint8Array(randomBytes(size))
        const [partnershipId, hash] = [newId(), newId()]
        await contents.put(partnershipId, hash, content)
        await contents.put(partnershipId, hash, content)
        const read = await contents.get(partnershipId, hash)
        expect(read && Buffer.compare(read, content)).toBe(0)
      }
    })

    it('is known to its partnership alone', async () => {
      const { contents } = setUp(makeStores)
      const hash = newId()
      await contents.put(newId(), hash, new Uint8Array([1]))
      expect(await contents.get(newId(), hash)).toBeUndefined()
    })

    it('of more than 8 MB is refused', async () => {
      const { contents } = setUp(makeStores)
      const huge = new Uint8Array(randomBytes(8_500_000))
      await expect(contents.put(newId(), newId(), huge)).rejects.toThrow(DomainError)
    })
  })
}
