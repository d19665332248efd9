import type { AcknowledgeLink } from '@rembuk/usecases/ports/acknowledgements'
import { describe, expect, it } from 'vitest'
import { type MakeStores, newId, setUp } from './bench'

const DAY_MS = 86_400_000

export const describeAcknowledgeLinks = (makeStores: MakeStores): void => {
  describe('links that acknowledge', () => {
    const start = () => {
      const stores = setUp(makeStores)
      const link: AcknowledgeLink = {
        tokenHash: newId(),
        personId: 'sari',
        partnershipId: 'batang',
        version: 2,
        count: 3,
        change: 'moved',
        expiresAt: stores.now() + DAY_MS,
      }
      return { ...stores, link }
    }

    it('are found by the hash of their secret until they are used up', async () => {
      const { acknowledgeLinks, link } = start()
      expect(await acknowledgeLinks.get(link.tokenHash)).toBeUndefined()
      await acknowledgeLinks.put(link)
      expect(await acknowledgeLinks.get(link.tokenHash)).toEqual(link)
      await acknowledgeLinks.remove(link.tokenHash)
      await acknowledgeLinks.remove(link.tokenHash)
      expect(await acknowledgeLinks.get(link.tokenHash)).toBeUndefined()
    })

    it('are gone after their end', async () => {
      const { acknowledgeLinks, link, pass } = start()
      await acknowledgeLinks.put(link)
      pass(DAY_MS)
      expect(await acknowledgeLinks.get(link.tokenHash)).toBeUndefined()
    })
  })
}
