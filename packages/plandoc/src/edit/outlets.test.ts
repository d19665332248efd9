import { MAX_OUTLETS } from '@rembuk/core/plan/bounds'
import { projectProduct } from '@rembuk/core/plan/projection'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { setDelivery } from './deliveries'
import { setDemand } from './lines'
import { addMaker } from './makers'
import {
  addOutlet,
  removeOutlet,
  renameOutlet,
  restoreOutlet,
  setOutletCount,
  setOutletDemand,
  setOutletOpening,
} from './outlets'
import { startPlan } from './plan'
import { addProduct } from './products'

const monday = '2026-11-23'
const badInput = expect.objectContaining({ code: 'bad-input' })

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: monday, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', opening: 50_000, makers: [{ partyId: 'u1' }] })
  addOutlet(doc, { id: 'o1', name: 'Gerai Pasar' })
  return doc
}
const product = (doc: Y.Doc) => readPlan(doc).plan?.products[0]

describe('an outlet', () => {
  it('is named, has its place among the others, and comes back as it was', () => {
    const doc = started()
    addOutlet(doc, { id: 'o2', name: 'Gerai Stasiun' })
    renameOutlet(doc, 'o1', 'Gerai Pasar Batang')
    setOutletOpening(doc, 'p1', 'o1', 3_000)
    const before = readPlan(doc).plan
    expect(before?.outlets).toEqual([
      { id: 'o1', name: 'Gerai Pasar Batang' },
      { id: 'o2', name: 'Gerai Stasiun' },
    ])
    const position = removeOutlet(doc, 'o1') as number
    expect(readPlan(doc).plan?.outlets).toEqual([{ id: 'o2', name: 'Gerai Stasiun' }])
    expect(product(doc)?.outlets).toBeUndefined()
    restoreOutlet(doc, 'o1', position)
    expect(readPlan(doc).plan).toEqual(before)
  })

  it('gets what the cooperative sends and loses what it sells', () => {
    const doc = started()
    setDemand(doc, 'p1', monday, 10_000)
    setOutletOpening(doc, 'p1', 'o1', 2_000)
    setOutletDemand(doc, 'p1', 'o1', monday, 8_000)
    setOutletDemand(doc, 'p1', 'o1', '2026-11-30', 9_000)
    setDelivery(doc, 'p1', 'o1', '2026-11-25', 15_000)
    const read = product(doc)
    expect(read?.outlets).toEqual([
      {
        outletId: 'o1',
        opening: 2_000,
        demand: [8_000, 9_000, 0, 0],
        deliveries: [{ day: '2026-11-25', quantity: 15_000 }],
      },
    ])
    const projection = read && projectProduct(read, { start: monday, weeks: 4 })
    expect(projection?.outlets[0]?.stock).toEqual([9_000, 0, 0, 0])
    expect(projection?.stock).toEqual([25_000, 25_000, 25_000, 25_000])
    expect(readPlan(doc).faults).toEqual([])
  })

  it('has from a count on what was counted, and has a part in a product for that alone', () => {
    const doc = started()
    setOutletCount(doc, 'p1', 'o1', '2026-11-30', 0)
    expect(product(doc)?.outlets).toMatchObject([{ outletId: 'o1', opening: 0, demand: [0, 0, 0, 0] }])
    setOutletOpening(doc, 'p1', 'o1', 9_000)
    setOutletDemand(doc, 'p1', 'o1', monday, 2_000)
    setOutletCount(doc, 'p1', 'o1', '2026-11-30', 5_000)
    const stock = () => {
      const read = product(doc)
      return read && projectProduct(read, { start: monday, weeks: 4 }).outlets[0]?.stock
    }
    expect(product(doc)?.outlets?.[0]?.counted).toEqual([undefined, 5_000, undefined, undefined])
    expect(stock()).toEqual([7_000, 5_000, 5_000, 5_000])
    setOutletCount(doc, 'p1', 'o1', '2026-11-30', undefined)
    expect(product(doc)?.outlets?.[0]?.counted).toBeUndefined()
    expect(stock()).toEqual([7_000, 7_000, 7_000, 7_000])
    expect(readPlan(doc).faults).toEqual([])
  })

  it('is not counted on a day that is no Monday, nor by what is no quantity', () => {
    const doc = started()
    expect(() => setOutletCount(doc, 'p1', 'o1', '2026-12-01', 1)).toThrow(badInput)
    expect(() => setOutletCount(doc, 'p1', 'o1', monday, -1)).toThrow(badInput)
    doc.getMap('count/p1/o1').set('2026-12-01', 1)
    doc.getMap('count/p1/o1').set(monday, 0.5)
    expect(product(doc)?.outlets).toBeUndefined()
    expect(readPlan(doc).faults).toEqual([
      { code: 'unknown-key', root: 'count/p1/o1', key: '2026-12-01' },
      { code: 'bad-value', root: 'count/p1/o1', key: monday },
    ])
  })

  it('that goes by the id of a producer of the product is that producer', () => {
    const doc = started()
    setDelivery(doc, 'p1', 'o1', monday, 1_000)
    addMaker(doc, 'p1', 'o1')
    expect(product(doc)?.outlets).toBeUndefined()
    expect(product(doc)?.makers[1]?.deliveries).toEqual([{ day: monday, quantity: 1_000 }])
  })

  it('without a name is shown by its id, and what it cannot have is reported', () => {
    const doc = started()
    doc.getMap('outlets').set('o2', 7)
    doc.getMap('outlets').set('o3', 'last')
    doc.getMap('outlet/o1').set('phone', 'x')
    doc.getMap('outlet-demand/p1/o1').set(monday, -1)
    expect(readPlan(doc).plan?.outlets?.[1]).toEqual({ id: 'o2', name: 'o2' })
    expect(readPlan(doc).faults).toEqual([
      { code: 'bad-value', root: 'outlet-demand/p1/o1', key: monday },
      { code: 'bad-value', root: 'outlets', key: 'o3' },
      { code: 'unknown-key', root: 'outlet/o1', key: 'phone' },
      { code: 'missing', root: 'outlet/o2', key: 'name' },
    ])
  })

  it('is refused when it is there already, has no name, or is one too many', () => {
    const doc = started()
    for (let count = 2; count <= MAX_OUTLETS; count++) addOutlet(doc, { id: `o${count}`, name: 'Gerai' })
    const before = Y.encodeStateVector(doc)
    expect(() => addOutlet(doc, { id: 'o1', name: 'Gerai' })).toThrow(badInput)
    expect(() => addOutlet(doc, { id: 'x', name: 'Gerai' })).toThrow(badInput)
    expect(() => addOutlet(doc, { id: 'a/b', name: 'Gerai' })).toThrow(badInput)
    expect(() => renameOutlet(doc, 'o1', ' ')).toThrow(badInput)
    expect(() => restoreOutlet(doc, 'o1', Number.NaN)).toThrow(badInput)
    expect(() => setOutletOpening(doc, 'p1', 'o1', -1)).toThrow(badInput)
    expect(() => setOutletDemand(doc, 'p1', 'o1', '2026-11-24', 1)).toThrow(badInput)
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })
})
