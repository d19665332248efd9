import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { setDemand, setProduction } from './lines'
import { addMaker } from './makers'
import { startPlan } from './plan'
import { renameProduct, setOpening, setSafety } from './product-fields'
import { addProduct, restoreProduct } from './products'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  return doc
}

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
