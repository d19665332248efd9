import { DomainError } from '@rembuk/core/refusal'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { setDemand, setProduction } from './lines'
import { addMaker, removeMaker, setMakerOpening } from './makers'
import { startPlan } from './plan'
import {
  addProduct,
  removeProduct,
  renameProduct,
  restoreProduct,
  setOpening,
  setSafety,
  setUnit,
} from './products'

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

describe('a producer of a product', () => {
  it('is added once, keeps its lines when taken off, and gets them back', () => {
    const doc = started()
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
    addMaker(doc, 'p1', 'u2')
    addMaker(doc, 'p1', 'u2')
    setProduction(doc, 'p1', 'u2', '2026-11-30', 4_000)
    setMakerOpening(doc, 'p1', 'u2', 1_000)
    const before = products(doc)
    expect(before[0]?.makers.map((maker) => maker.partyId)).toEqual(['u1', 'u2'])
    removeMaker(doc, 'p1', 'u2')
    expect(products(doc)[0]?.makers.map((maker) => maker.partyId)).toEqual(['u1'])
    addMaker(doc, 'p1', 'u2')
    expect(products(doc)).toEqual(before)
  })

  it('is refused beyond 20', () => {
    const doc = started()
    const makers = Array.from({ length: 21 }, (_, n) => ({ partyId: `u${n}` }))
    expect(() => addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers })).toThrow(DomainError)
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: makers.slice(1) })
    expect(() => addMaker(doc, 'p1', 'u0')).toThrow(DomainError)
  })
})

describe('a bad value', () => {
  const bad: [string, (doc: Y.Doc) => void][] = [
    ['a start that is no Monday', (doc) => startPlan(doc, { start: '2026-11-24', weeks: 12 })],
    ['too few weeks', (doc) => startPlan(doc, { start: '2026-11-23', weeks: 3 })],
    ['too many weeks', (doc) => startPlan(doc, { start: '2026-11-23', weeks: 53 })],
    ['a product id with a slash', (doc) => addProduct(doc, { id: 'a/b', name: 'x', unit: 'kg' })],
    ['a product id of a prototype', (doc) => addProduct(doc, { id: '__proto__', name: 'x', unit: 'kg' })],
    ['a blank name', (doc) => addProduct(doc, { id: 'p2', name: ' ', unit: 'kg' })],
    ['a long unit', (doc) => addProduct(doc, { id: 'p2', name: 'x', unit: 'k'.repeat(81) })],
    ['half a character in a name', (doc) => renameProduct(doc, 'p1', 'x\ud800')],
    [
      'a producer twice',
      (doc) =>
        addProduct(doc, { id: 'p2', name: 'x', unit: 'kg', makers: [{ partyId: 'u' }, { partyId: 'u' }] }),
    ],
    [
      'a producer with a bad stock',
      (doc) => addProduct(doc, { id: 'p2', name: 'x', unit: 'kg', makers: [{ partyId: 'u', opening: -1 }] }),
    ],
    ['a broken quantity', (doc) => setDemand(doc, 'p1', '2026-11-23', 0.5)],
    ['a negative quantity', (doc) => setOpening(doc, 'p1', -1)],
    ['a quantity too large', (doc) => setProduction(doc, 'p1', 'u1', '2026-11-23', 1_000_000_001)],
    ['no quantity at all', (doc) => setSafety(doc, 'p1', Number.NaN)],
    ['a week that starts on Tuesday', (doc) => setDemand(doc, 'p1', '2026-11-24', 1)],
    ['a party without an id', (doc) => addMaker(doc, 'p1', '')],
    ['an infinite position', (doc) => restoreProduct(doc, 'p1', Number.POSITIVE_INFINITY)],
  ]

  it.each(bad)('such as %s is refused as bad input and nothing is written', (_, edit) => {
    const doc = started()
    const before = Y.encodeStateAsUpdate(doc)
    expect(() => edit(doc)).toThrow(expect.objectContaining({ code: 'bad-input' }))
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('an edit', () => {
  it('is one transaction under the origin that the caller names, local by default', () => {
    const doc = started()
    const origins: unknown[] = []
    doc.on('afterTransaction', (transaction: Y.Transaction) => origins.push(transaction.origin))
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
    setDemand(doc, 'p1', '2026-11-23', 1, 'import')
    expect(origins).toEqual(['local', 'import'])
  })

  it('that changes nothing sends nothing', () => {
    const doc = started()
    setDemand(doc, 'p1', '2026-11-23', 5)
    let updates = 0
    doc.on('update', () => updates++)
    setDemand(doc, 'p1', '2026-11-23', 5)
    setDemand(doc, 'p1', '2026-11-30', undefined)
    expect(updates).toBe(0)
    setDemand(doc, 'p1', '2026-11-23', undefined)
    expect(updates).toBe(1)
  })
})
