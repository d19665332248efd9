import { memoryStores } from '@rembuk/data/memory/stores'
import { firstAltered } from '@rembuk/usecases/ledger/verify'
import { readLedger, writeDown } from '@rembuk/usecases/ledger/write-down'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from './sha256'

const setUp = () => ({ ...memoryStores({ now: () => 1 }), sha256 })
const by = { personId: 'sari', partyId: 'koperasi' }

const written = async (count: number) => {
  const deps = setUp()
  for (let index = 1; index <= count; index++) {
    await writeDown(deps, 'k.agreement', `r${index}`, () => [
      { id: `r${index}`, at: index, by, data: { kind: 'note', text: `catatan ${index}` } },
    ])
  }
  return { deps, records: await deps.ledger.read('k.agreement', 0) }
}

describe('a ledger of what happened', () => {
  it('takes each request once, however often and however many at once it is sent', async () => {
    const deps = setUp()
    const send = (index: number) =>
      writeDown<{ count: number }>(deps, 'k.agreement', `r${index % 4}`, (entries) => [
        { id: `r${index % 4}`, at: 1, by, data: { count: entries.length } },
      ])
    await Promise.all(Array.from({ length: 12 }, (_, index) => send(index)))
    const entries = await readLedger<{ count: number }>(deps, 'k.agreement')
    expect(entries.map(({ id }) => id).sort()).toEqual(['r0', 'r1', 'r2', 'r3'])
    expect(entries.map(({ data }) => data.count)).toEqual([0, 1, 2, 3])
  })

  it('is as it was written', async () => {
    const { records } = await written(5)
    expect(firstAltered(sha256, 'k.agreement', records)).toBeUndefined()
  })

  it('names the record in which one character was changed', async () => {
    const { records } = await written(5)
    await fc.assert(
      fc.property(fc.nat(4), fc.nat(), fc.constantFrom('body', 'hash'), (index, place, field) => {
        const copies = records.map((record) => ({ ...record }))
        const record = copies[index]
        if (!record) throw new RangeError('no such record')
        const at = place % record[field].length
        const other = record[field][at] === '0' ? '1' : '0'
        record[field] = record[field].slice(0, at) + other + record[field].slice(at + 1)
        expect(firstAltered(sha256, 'k.agreement', copies)).toEqual({ n: index + 1, why: 'content' })
      }),
    )
  })

  it('names the place from which a record was taken, or at which two were exchanged', async () => {
    const { records } = await written(4)
    expect(firstAltered(sha256, 'k.agreement', records.slice(1))?.n).toBe(1)
    expect(firstAltered(sha256, 'k.agreement', records.toSpliced(2, 1))?.n).toBe(3)
    const [a, b, c, d] = records
    if (!a || !b || !c || !d) throw new RangeError('four were written')
    expect(firstAltered(sha256, 'k.agreement', [a, c, b, d])?.n).toBe(2)
  })

  it('names a record that was written anew with a hash of its own', async () => {
    const { records } = await written(3)
    const forged = records.map((record) => ({ ...record }))
    const second = forged[1]
    if (!second) throw new RangeError('three were written')
    second.body = second.body.replace('catatan 2', 'catatan 9')
    second.hash = sha256(second.body)
    expect(firstAltered(sha256, 'k.agreement', forged)).toEqual({ n: 3, why: 'chain' })
  })

  it('is not another ledger under its name', async () => {
    const { records } = await written(1)
    expect(firstAltered(sha256, 'other.agreement', records)).toEqual({ n: 1, why: 'order' })
  })
})
