import { closingMaterial, closingStock } from '@rembuk/core/plan/closing-stock'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { pastPeriod } from '../past-period'
import { readPlan } from '../read'
import { setDemand, setProduction } from './lines'
import { setMaterialCount } from './material-fields'
import { addMaterial } from './materials'
import { startNextPeriod } from './next-period'
import { addOutlet, setOutletCount, setOutletDemand, setOutletOpening } from './outlets'
import { startPlan } from './plan'
import { addProduct } from './products'

it('a new period opens with what the last one left, and the old weeks are kept', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', opening: 50_000, makers: [{ partyId: 'u1' }] })
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg', opening: 60_000 })
  addOutlet(doc, { id: 'o1', name: 'Toko Alun-alun' })
  setOutletOpening(doc, 'p1', 'o1', 8_000)
  setOutletDemand(doc, 'p1', 'o1', '2026-11-30', 3_000)
  setDemand(doc, 'p1', '2026-11-30', 12_000)
  setDemand(doc, 'p1', '2026-12-21', 9_000)
  setProduction(doc, 'p1', 'u1', '2026-12-14', 5_000)
  const before = readPlan(doc).plan
  if (!before) throw new Error('no plan')
  const products = new Map(before.products.map((product) => [product.id, closingStock(product, before)]))

  startNextPeriod(doc, { start: '2026-12-21', weeks: 6 }, { products, materials: new Map([['m1', 7_000]]) })
  expect(readPlan(doc).plan).toMatchObject({
    start: '2026-12-21',
    weeks: 6,
    products: [
      {
        opening: 38_000,
        demand: [9_000, 0, 0, 0, 0, 0],
        makers: [{ opening: 5_000 }],
        outlets: [{ opening: 5_000 }],
      },
    ],
    materials: [{ opening: 7_000 }],
  })
  const [last] = readPlan(doc).periods
  if (!last) throw new Error('no earlier period')
  expect(last).toEqual({ start: '2026-11-23', weeks: 4 })
  expect(readPlan(pastPeriod(doc, last)).plan?.products).toEqual(before.products)
  expect(readPlan(doc).plan?.start).toBe('2026-12-21')
})

it('what was counted at an outlet and of a material is carried over, and counts of the new weeks hold', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  addOutlet(doc, { id: 'o1', name: 'Toko Alun-alun' })
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg', opening: 60_000 })
  setOutletCount(doc, 'p1', 'o1', '2026-12-07', 4_000)
  setMaterialCount(doc, 'm1', '2026-12-07', 11_000)
  setOutletCount(doc, 'p1', 'o1', '2026-12-28', 1_000)
  setMaterialCount(doc, 'm1', '2026-12-28', 2_000)
  const before = readPlan(doc).plan
  const [emping] = before?.products ?? []
  const [melinjo] = before?.materials ?? []
  if (!before || !emping || !melinjo) throw new Error('no plan')

  const products = new Map([['p1', closingStock(emping, before)]])
  const materials = new Map([['m1', closingMaterial(melinjo, before)]])
  startNextPeriod(doc, { start: '2026-12-21', weeks: 4 }, { products, materials })
  const counted = (quantity: number) => [undefined, quantity, undefined, undefined]
  expect(readPlan(doc).plan).toMatchObject({
    products: [{ outlets: [{ outletId: 'o1', opening: 4_000, counted: counted(1_000) }] }],
    materials: [{ opening: 11_000, counted: counted(2_000) }],
  })
})

it('a period that was started already is not started again', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  const start = () => startNextPeriod(doc, { start: '2026-12-21', weeks: 4 }, { products: new Map() })
  start()
  expect(start).toThrow(expect.objectContaining({ code: 'bad-input', facts: { fields: ['start'] } }))
})

it('one undo goes back to the last period', () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', opening: 50_000 })
  const before = readPlan(doc)
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['local']), captureTimeout: 0 })
  const products = new Map([['p1', { opening: 7_000, makers: [] }]])
  startNextPeriod(doc, { start: '2026-12-21', weeks: 4 }, { products })
  undo.undo()
  expect(readPlan(doc)).toEqual(before)
})
