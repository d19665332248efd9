import { describe, expect, it } from 'vitest'
import { awkwardIds, type MakeStores, newId, setUp } from './bench'

export const describeChecks = (makeStores: MakeStores): void => {
  describe('a check code', () => {
    it.each(awkwardIds)('%j leads to its version, also when it was written twice', async (awkward) => {
      const { checks } = setUp(makeStores)
      const code = `${newId()}${awkward}`
      expect(await checks.get(code)).toBeUndefined()
      for (let times = 0; times < 2; times++) await checks.put(code, { partnershipId: 'limpung', version: 3 })
      expect(await checks.get(code)).toEqual({ partnershipId: 'limpung', version: 3 })
    })
  })
}
