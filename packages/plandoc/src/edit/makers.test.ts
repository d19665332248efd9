import { DomainError } from '@rembuk/core/refusal'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { setProduction } from './lines'
import { addMaker, removeMaker, setMakerOpening } from './makers'
import { startPlan } from './plan'
import { addProduct } from './products'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  return doc
}
const products = (doc: Y.Doc) => readPlan(doc).plan?.products ?? []

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
