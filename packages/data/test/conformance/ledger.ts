import type { LedgerRecord } from '@rembuk/usecases/ports/ledger'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const aRecord = (n: number, id = `request-${n}`): LedgerRecord => ({
  n,
  id,
  body: `{"n":${n},"note":"ü €"}`,
  hash: `hash-${n}`,
})
const empty = { n: 0, hash: '' }

export const describeLedger = (makeStores: MakeStores): void => {
  describe('a ledger', () => {
    it('that nobody wrote to is empty', async () => {
      const { ledger } = setUp(makeStores)
      expect(await ledger.read(newId(), 0)).toEqual([])
    })

    it('gives back its records in order, from any number on', async () => {
      const { ledger } = setUp(makeStores)
      const id = newId()
      expect(await ledger.append(id, empty, [aRecord(1), aRecord(2)])).toBe(true)
      expect(await ledger.append(id, aRecord(2), [aRecord(3)])).toBe(true)
      expect(await ledger.read(id, 0)).toEqual([aRecord(1), aRecord(2), aRecord(3)])
      expect(await ledger.read(id, 2)).toEqual([aRecord(3)])
    })

    it('of twenty who append at once takes one, whole', async () => {
      const { ledger } = setUp(makeStores)
      const id = newId()
      const taken = await atOnce(20, (index) =>
        ledger.append(id, empty, [aRecord(1, `a${index}`), aRecord(2, `b${index}`)]),
      )
      expect(taken.filter(Boolean)).toHaveLength(1)
      const winner = taken.indexOf(true)
      expect((await ledger.read(id, 0)).map((record) => record.id)).toEqual([`a${winner}`, `b${winner}`])
    })

    it('takes nothing after a head that it has not', async () => {
      const { ledger } = setUp(makeStores)
      const id = newId()
      await ledger.append(id, empty, [aRecord(1)])
      expect(await ledger.append(id, empty, [aRecord(1, 'other')])).toBe(false)
      expect(await ledger.append(id, { n: 1, hash: 'forged' }, [aRecord(2)])).toBe(false)
      expect(await ledger.append(id, { n: 5, hash: 'hash-5' }, [aRecord(6)])).toBe(false)
      expect(await ledger.read(id, 0)).toEqual([aRecord(1)])
    })

    it('takes an id once, and nothing that came together with one it has', async () => {
      const { ledger } = setUp(makeStores)
      const id = newId()
      await ledger.append(id, empty, [aRecord(1, 'same')])
      expect(await ledger.append(id, aRecord(1), [aRecord(2), aRecord(3, 'same')])).toBe(false)
      expect(await ledger.read(id, 0)).toHaveLength(1)
    })

    it('knows which ids it has', async () => {
      const { ledger } = setUp(makeStores)
      const id = newId()
      expect(await ledger.has(id, 'same')).toBe(false)
      await ledger.append(id, empty, [aRecord(1, 'same')])
      expect(await ledger.has(id, 'same')).toBe(true)
      expect(await ledger.has(id, 'other')).toBe(false)
      expect(await ledger.has(newId(), 'same')).toBe(false)
    })

    it('refuses as a bug records that are not numbered on', async () => {
      const { ledger } = setUp(makeStores)
      await expect(ledger.append(newId(), empty, [aRecord(2)])).rejects.toThrow(RangeError)
      await expect(ledger.append(newId(), empty, [])).rejects.toThrow(RangeError)
    })

    it.each(awkwardIds)('named %j is apart from every other', async (awkward) => {
      const { ledger } = setUp(makeStores)
      const id = `${newId()}${awkward}`
      await ledger.append(id, empty, [aRecord(1, awkward)])
      expect(await ledger.read(`${id}x`, 0)).toEqual([])
      expect(await ledger.read(id, 0)).toEqual([aRecord(1, awkward)])
    })
  })
}
