import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { setDemand, setProduction } from './lines'
import { addOutlet, setOutletDemand } from './outlets'
import { startPlan } from './plan'
import { addProduct } from './products'
import { markSample, removeSample } from './sample'

const weeks = { start: '2026-11-23', weeks: 4 }

const withSample = (startedBy: 'examples' | 'people' = 'examples'): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, weeks)
  addProduct(doc, { id: 's1', name: 'Contoh', unit: 'kg', opening: 5_000, makers: [{ partyId: 'u1' }] })
  setDemand(doc, 's1', '2026-11-23', 1_000)
  setProduction(doc, 's1', 'u1', '2026-11-23', 1_000)
  addOutlet(doc, { id: 'o1', name: 'Toko Alun-alun' })
  setOutletDemand(doc, 's1', 'o1', '2026-11-23', 1_000)
  markSample(doc, ['s1'], startedBy === 'examples' ? weeks : undefined)
  return doc
}

it('examples go with all their numbers, and a plan of nothing else is not started any more', () => {
  const doc = withSample()
  expect([...readPlan(doc).sample]).toEqual(['s1'])
  removeSample(doc)
  expect(readPlan(doc)).toMatchObject({ plan: undefined, faults: [] })
  expect(readPlan(doc).sample.size).toBe(0)
  for (const root of ['product/s1', 'demand/s1', 'production/s1/u1', 'outlet-demand/s1/o1', 'sample', 'plan'])
    expect(doc.getMap(root).size, root).toBe(0)
})

it('what people added themselves stays when the examples go', () => {
  const doc = withSample()
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
  setDemand(doc, 'p1', '2026-11-23', 2_000)
  removeSample(doc)
  expect(readPlan(doc).plan).toMatchObject({ ...weeks, products: [{ id: 'p1', demand: [2_000, 0, 0, 0] }] })
})

it('a plan that people started or moved stays started', () => {
  const started = withSample('people')
  removeSample(started)
  expect(readPlan(started).plan).toMatchObject({ ...weeks, products: [] })

  const moved = withSample()
  startPlan(moved, { start: '2026-11-30', weeks: 8 })
  removeSample(moved)
  expect(readPlan(moved).plan).toMatchObject({ start: '2026-11-30', weeks: 8, products: [] })
})

it('one undo brings the examples back', () => {
  const doc = withSample()
  const before = readPlan(doc)
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['local']), captureTimeout: 0 })
  removeSample(doc)
  undo.undo()
  expect(readPlan(doc)).toEqual(before)
})
