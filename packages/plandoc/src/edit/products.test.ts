import { DomainError } from '@rembuk/core/refusal'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { setDemand } from './lines'
import { startPlan } from './plan'
import { renameProduct, setOpening, setSafety, setUnit } from './product-fields'
import { addProduct, removeProduct, restoreProduct } from './products'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  return doc
}
const products = (doc: Y.Doc) => readPlan(doc).plan?.products ?? []

describe('a product', () => {
  it('is added behind the others with its producers and stocks', () => {
    const doc = started()
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
    addProduct(doc, {
      id: 'p2',
      name: 'Batik',
      unit: 'lembar',
      opening: 5_000,
      safety: 1_000,
      makers: [{ partyId: 'u2', opening: 2_000 }, { partyId: 'u1' }],
    })
    expect(products(doc).map((product) => product.id)).toEqual(['p1', 'p2'])
    expect(products(doc)[1]).toMatchObject({ name: 'Batik', unit: 'lembar', opening: 5_000, safety: 1_000 })
    expect(products(doc)[1]?.makers.map(({ partyId, opening }) => [partyId, opening])).toEqual([
      ['u2', 2_000],
      ['u1', 0],
    ])
  })

  it('comes back as it was after it was removed', () => {
    const doc = started()
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
    addProduct(doc, { id: 'p2', name: 'Batik', unit: 'lembar' })
    setDemand(doc, 'p1', '2026-11-23', 7_000)
    const before = products(doc)
    const position = removeProduct(doc, 'p1')
    expect(products(doc).map((product) => product.id)).toEqual(['p2'])
    restoreProduct(doc, 'p1', position ?? Number.NaN)
    expect(products(doc)).toEqual(before)
  })

  it('can be renamed and given another unit, stock and safety stock', () => {
    const doc = started()
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
    renameProduct(doc, 'p1', 'Emping Limpung')
    setUnit(doc, 'p1', 'bungkus')
    setOpening(doc, 'p1', 3_000)
    setSafety(doc, 'p1', 2_000)
    expect(products(doc)[0]).toMatchObject({
      name: 'Emping Limpung',
      unit: 'bungkus',
      opening: 3_000,
      safety: 2_000,
    })
  })

  it('is refused beyond 200, and twice under one id', () => {
    const doc = started()
    for (let n = 0; n < 200; n++) addProduct(doc, { id: `p${n}`, name: 'Emping', unit: 'kg' })
    expect(() => addProduct(doc, { id: 'one-more', name: 'Emping', unit: 'kg' })).toThrow(DomainError)
    removeProduct(doc, 'p0')
    expect(() => addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })).toThrow(DomainError)
  })
})
