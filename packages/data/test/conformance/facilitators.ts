import { describe, expect, it } from 'vitest'
import { awkwardIds, type MakeStores, newId, setUp } from './bench'

export const describeFacilitators = (makeStores: MakeStores): void => {
  describe('facilitators', () => {
    it('come back as they went in, and are listed by exactly what they were entered for', async () => {
      const { facilitators } = setUp(makeStores)
      const [personId, programme] = [newId(), newId()]
      expect(await facilitators.get(personId)).toBeUndefined()
      const facilitator = { personId, regions: ['33.25', '33.26'], programmes: [programme] }
      await facilitators.put(facilitator)
      expect(await facilitators.get(personId)).toEqual(facilitator)
      expect(await facilitators.ofRegion('33.25')).toContain(personId)
      expect(await facilitators.ofRegion('33')).not.toContain(personId)
      expect(await facilitators.ofProgramme(programme)).toEqual([personId])
    })

    it('that are entered anew are no longer what they were', async () => {
      const { facilitators } = setUp(makeStores)
      const [personId, before, after] = [newId(), newId(), newId()]
      await facilitators.put({ personId, regions: ['33', '34'], programmes: [before] })
      await facilitators.put({ personId, regions: ['34'], programmes: [after] })
      expect(await facilitators.ofRegion('33')).not.toContain(personId)
      expect(await facilitators.ofRegion('34')).toContain(personId)
      expect(await facilitators.ofProgramme(before)).toEqual([])
      expect(await facilitators.ofProgramme(after)).toEqual([personId])
      await facilitators.remove(personId)
      expect(await facilitators.get(personId)).toBeUndefined()
      expect(await facilitators.ofProgramme(after)).toEqual([])
      await facilitators.remove(personId)
    })

    it('look after at most 20 regions and 10 programmes', async () => {
      const { facilitators } = setUp(makeStores)
      const many = (count: number) => Array.from({ length: count }, (_, index) => `33.${10 + index}`)
      const personId = newId()
      await facilitators.put({ personId, regions: many(20), programmes: many(10) })
      await expect(facilitators.put({ personId, regions: many(21), programmes: [] })).rejects.toThrow(
        RangeError,
      )
      await expect(facilitators.put({ personId, regions: [], programmes: many(11) })).rejects.toThrow(
        RangeError,
      )
    })

    it.each(awkwardIds)('may be of the programme %s', async (code) => {
      const { facilitators } = setUp(makeStores)
      const personId = newId()
      await facilitators.put({ personId, regions: [], programmes: [code] })
      expect(await facilitators.ofProgramme(code)).toContain(personId)
      await facilitators.remove(personId)
    })
  })
}
