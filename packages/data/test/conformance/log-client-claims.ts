import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

export const describeClientClaims = (makeStores: MakeStores) =>
  describe('a Yjs client id', () => {
    it('belongs to the first who claims it, for ever, in that document', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      expect(await log.claimClient(id, 4_294_967_295, 'sari')).toBe(true)
      expect(await log.claimClient(id, 4_294_967_295, 'tini')).toBe(false)
      expect(await log.claimClient(id, 4_294_967_295, 'sari')).toBe(true)
      expect(await log.claimClient(id, 0, 'tini')).toBe(true)
      expect(await log.claimClient(newId(), 4_294_967_295, 'tini')).toBe(true)
    })

    it('goes to exactly one of 20 people at once', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      const claims = await atOnce(20, (index) => log.claimClient(id, 1, `person-${index}`))
      expect(claims.filter(Boolean)).toHaveLength(1)
    })

    it('is theirs in every one of 20 claims at once by the same person', async () => {
      const { log } = setUp(makeStores)
      const id = newId()
      expect(await atOnce(20, () => log.claimClient(id, 1, 'sari'))).not.toContain(false)
    })
  })
