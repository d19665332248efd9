import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addAssumption } from './assumptions'
import { setCapacityUnit, setCapacityUse, setNormalCapacity, setWeekCapacity } from './capacity'
import { setClosure } from './closures'
import { setDeliveryCarrier, setDeliveryNote, setDeliveryReady } from './delivery-details'
import { addGoal, changeGoal } from './goals'
import {
  setCount,
  setDemand,
  setMakerCount,
  setOrders,
  setOtherIssues,
  setOtherReceipts,
  setProduction,
} from './lines'
import { addMaker } from './makers'
import {
  renameMaterial,
  setArrival,
  setLeadTime,
  setLotSizing,
  setMaterialBuyer,
  setMaterialOpening,
  setMaterialUnit,
} from './material-fields'
import { addMaterial, restoreMaterial } from './materials'
import { startNextPeriod } from './next-period'
import { setWorkdays, startPlan } from './plan'
import { renameProduct, setCeiling, setOpening, setSafety, setStep } from './product-fields'
import { addProduct, restoreProduct } from './products'
import { setRecipeLine } from './recipe'
import { markSample } from './sample'
import { setCoverLimit, setLoadLimit } from './thresholds'
import { setCountingUnit } from './units'

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
    ['a broken order', (doc) => setOrders(doc, 'p1', '2026-11-23', 1.5)],
    ['a count of a week that starts on Sunday', (doc) => setCount(doc, 'p1', '2026-11-22', 1)],
    ['a count at nobody', (doc) => setMakerCount(doc, 'p1', '', '2026-11-23', 1)],
    ['a negative receipt', (doc) => setOtherReceipts(doc, 'p1', '2026-11-23', -1)],
    ['an infinite issue', (doc) => setOtherIssues(doc, 'p1', '2026-11-23', Number.POSITIVE_INFINITY)],
    ['a negative ceiling', (doc) => setCeiling(doc, 'p1', -1)],
    ['a step of nothing', (doc) => setStep(doc, 'p1', 0)],
    ['a unit that holds nothing', (doc) => setCountingUnit(doc, 'p1', { name: 'dus', size: 0 })],
    ['a unit without a name', (doc) => setCountingUnit(doc, 'p1', { name: '', size: 1_000 })],
    ['a unit named as a prototype', (doc) => setCountingUnit(doc, 'p1', { name: '__proto__', size: 1_000 })],
    ['a kodi of another size', (doc) => setCountingUnit(doc, 'p1', { name: 'Kodi', size: 12_000 })],
    ['a recipe for nothing', (doc) => setRecipeLine(doc, 'p1', { materialId: 'm', quantity: 1_000, per: 0 })],
    [
      'a yield above one',
      (doc) => setRecipeLine(doc, 'p1', { materialId: 'm', quantity: 1, per: 1, yieldPerMille: 1001 }),
    ],
    ['a broken use', (doc) => setCapacityUse(doc, 'p1', 'u1', { capacity: 0.5, per: 1 })],
    ['a negative capacity', (doc) => setNormalCapacity(doc, 'u1', -1)],
    ['a capacity of a Tuesday', (doc) => setWeekCapacity(doc, 'u1', '2026-11-24', 1)],
    ['a blank unit of capacity', (doc) => setCapacityUnit(doc, 'u1', ' ')],
    ['a material id with a slash', (doc) => addMaterial(doc, { id: 'a/b', name: 'x', unit: 'kg' })],
    [
      'a lead time of more than a year',
      (doc) => addMaterial(doc, { id: 'm', name: 'x', unit: 'kg', leadTime: { count: 53, unit: 'week' } }),
    ],
    ['a lead time below nothing', (doc) => setLeadTime(doc, 'm', { count: -1, unit: 'day' })],
    ['a lot of nothing', (doc) => setLotSizing(doc, 'm', { rule: 'fixed-lot', lot: 0 })],
    ['half a week of needs', (doc) => setLotSizing(doc, 'm', { rule: 'period', weeks: 0.5 })],
    ['a negative stock of a material', (doc) => setMaterialOpening(doc, 'm', -1)],
    ['a buyer without an id', (doc) => setMaterialBuyer(doc, 'm', '')],
    ['a blank name of a material', (doc) => renameMaterial(doc, 'm', ' ')],
    ['a unit of two lines', (doc) => setMaterialUnit(doc, 'm', 'kg\nkg')],
    ['an arrival on a Friday', (doc) => setArrival(doc, 'm', '2026-11-27', 1)],
    ['a material at no position', (doc) => restoreMaterial(doc, 'm', Number.NaN)],
    ['a carrier of two lines', (doc) => setDeliveryCarrier(doc, 'p1', 'u1', '2026-11-27', 'a\nb')],
    ['a note of 281 characters', (doc) => setDeliveryNote(doc, 'p1', 'u1', '2026-11-27', 'x'.repeat(281))],
    ['readiness on no day', (doc) => setDeliveryReady(doc, 'p1', 'u1', '2026-02-30', true)],
    [
      'a closure that ends before it starts',
      (doc) => setClosure(doc, { from: '2027-03-12', to: '2027-03-11' }, 'Lebaran'),
    ],
    ['a closure of 61 days', (doc) => setClosure(doc, { from: '2027-01-01', to: '2027-03-02' }, 'Libur')],
    ['a closure without a name', (doc) => setClosure(doc, { from: '2027-03-11', to: '2027-03-11' }, '')],
    ['no workday at all', (doc) => setWorkdays(doc, [])],
    ['an eighth weekday', (doc) => setWorkdays(doc, [0, 7])],
    ['a load limit of nothing', (doc) => setLoadLimit(doc, 0)],
    ['cover of more than a year', (doc) => setCoverLimit(doc, 53)],
    [
      'a period that does not follow',
      (doc) => startNextPeriod(doc, { start: '2026-11-23', weeks: 12 }, { products: new Map() }),
    ],
    [
      'a closing stock below nothing',
      (doc) =>
        startNextPeriod(
          doc,
          { start: '2026-12-21', weeks: 12 },
          { products: new Map([['p1', { opening: -1, makers: [] }]]) },
        ),
    ],
    [
      'a broken closing stock of a material',
      (doc) =>
        startNextPeriod(
          doc,
          { start: '2026-12-21', weeks: 12 },
          { products: new Map(), materials: new Map([['m', 0.5]]) },
        ),
    ],
    ['a goal without a text', (doc) => addGoal(doc, { id: 'g1', text: ' ' })],
    ['a goal due in a 13th month', (doc) => addGoal(doc, { id: 'g1', text: 'x', due: '2027-13' })],
    ['a goal for nothing', (doc) => changeGoal(doc, 'g1', { target: { quantity: 0, per: 'week' } })],
    ['an assumption of two lines', (doc) => addAssumption(doc, 'g1', { id: 'a1', text: 'x\ny' })],
    ['an example with a slash', (doc) => markSample(doc, ['a/b'], undefined)],
    ['examples of a plan of 3 weeks', (doc) => markSample(doc, ['p1'], { start: '2026-11-23', weeks: 3 })],
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
