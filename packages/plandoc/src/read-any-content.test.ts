import { closingMaterial, closingStock } from '@rembuk/core/plan/closing-stock'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import type { WeekCounts } from '@rembuk/core/plan/stock'
import { isQuantity } from '@rembuk/core/quantity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { setNormalCapacity } from './edit/capacity'
import { addMaterial } from './edit/materials'
import { startPlan } from './edit/plan'
import { addProduct } from './edit/products'
import { MAX_FAULTS } from './faults'
import { readPlan } from './read'
import { isId } from './roots'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg' })
  setNormalCapacity(doc, 'u1', 6_000)
  return doc
}

const known = fc.constantFrom(
  'start',
  'weeks',
  'name',
  'unit',
  'opening',
  'ceiling',
  'step',
  'photo',
  'sni',
  'normal',
  'lead',
  'lots',
  'load',
  'cover',
  'workdays',
  'dus',
  'm1',
  '2026-11-27/ready',
  '2026-11-27/note',
  'p1',
  'u1',
  'o1',
  'plan/start',
  'p1/u1',
  'g1',
  'a1',
  'text',
  'due',
  'target',
  'product',
  'holds',
  'plan/weeks',
  '2026-11-23',
  '2026-11-27',
  '__proto__',
)
const key = fc.oneof({ arbitrary: known, weight: 6 }, { arbitrary: fc.string({ maxLength: 3 }), weight: 1 })
const plain = fc.oneof(
  fc.constantFrom(
    '2026-11-23',
    '0/1',
    '2027-06',
    '500000 total',
    '1 week',
    'yes',
    '2000/1000',
    'e'.repeat(43),
    '2027-05-01 1',
    '2000/1000@1',
    '1/0',
    '3 week',
    '364 day',
    'fixed-lot 1',
    'fixed-lot 0',
    'period 52',
    '06',
    true,
    4,
    12,
    1_000,
    -1,
    -0,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2n ** 60n,
    null,
    undefined,
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.uint8Array(),
  fc.array(fc.jsonValue()),
  fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
)
const root = fc.constantFrom(
  'plan',
  'products',
  'product/p1',
  'makers/p1',
  'opening/p1',
  'demand/p1',
  'production/p1/u1',
  'delivery/p1/u1',
  'delivery-details/p1/u1',
  'orders/p1',
  'receipts/p1',
  'issues/p1',
  'count/p1',
  'count/p1/u1',
  'units/p1',
  'certificates/p1',
  'recipe/p1',
  'use/p1',
  'capacity/u1',
  'outlets',
  'outlet/o1',
  'outlet-demand/p1/o1',
  'delivery/p1/o1',
  'count/p1/o1',
  'materials',
  'material/m1',
  'arrivals/m1',
  'material-count/m1',
  'closures',
  'thresholds',
  'sample',
  'goals',
  'goal/g1',
  'assumptions/g1',
  'assumption/g1/a1',
  'periods',
  'openings/2026-11-23',
  'evil',
  '__proto__',
)
const nested = fc.constantFrom(
  () => new Y.Map([['a', 1]]),
  () => new Y.Array(),
  () => new Y.Text('x'),
  () => new Y.XmlElement('script'),
  () => new Y.Doc(),
)
const junk = fc.record({ root, key, value: fc.oneof(plain, nested), removed: fc.boolean() })

/** Fills a document with arbitrary content, as another client may. */
const fill = (
  doc: Y.Doc,
  pieces: readonly { root: string; key: string; value: unknown; removed: boolean }[],
) => {
  for (const piece of pieces) {
    const map = doc.getMap(piece.root)
    map.set(piece.key, typeof piece.value === 'function' ? piece.value() : piece.value)
    if (piece.removed) map.delete(piece.key)
  }
}

const countsIn = ({ counted = [] }: { counted?: WeekCounts }) =>
  counted.filter((count) => count !== undefined)

describe('reading any content whatever', () => {
  it('never throws, never writes, and gives a plan within bounds', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 60 }), fc.boolean(), (pieces, fromStart) => {
        const author = fromStart ? started() : new Y.Doc()
        fill(author, pieces)
        const doc = new Y.Doc()
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(author))
        const before = Y.encodeStateAsUpdate(doc)
        const { plan, faults } = readPlan(doc)
        expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
        expect(readPlan(author).plan).toEqual(plan)
        expect(faults.length).toBeLessThanOrEqual(MAX_FAULTS)
        for (const product of plan?.products ?? []) {
          const { demand, orders = demand, otherReceipts = demand, otherIssues = demand } = product
          const makerLines = product.makers.map((maker) => maker.production)
          const lines = [demand, orders, otherReceipts, otherIssues, ...makerLines]
          expect(lines.every((line) => line.length === plan?.weeks)).toBe(true)
          const deliveries = product.makers.flatMap((maker) => maker.deliveries.map((each) => each.quantity))
          const openings = [product.opening, product.safety, ...product.makers.map((maker) => maker.opening)]
          expect([...openings, ...lines.flat(), ...deliveries].every(isQuantity)).toBe(true)
          for (const outlet of product.outlets ?? []) {
            expect([outlet.opening, ...outlet.demand, ...countsIn(outlet)].every(isQuantity)).toBe(true)
            expect(product.makers.some(({ partyId }) => partyId === outlet.outletId)).toBe(false)
          }
          expect([product.id, ...product.makers.map((maker) => maker.partyId)].every(isId)).toBe(true)
        }
        for (const material of plan?.materials ?? [])
          expect([material.opening, ...material.receipts, ...countsIn(material)].every(isQuantity)).toBe(true)
      }),
    )
  })

  it('gives a plan whose problems can be found and whose stock can be carried over', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 60 }), (pieces) => {
        const doc = started()
        fill(doc, pieces)
        const { plan, thresholds } = readPlan(doc)
        if (!plan) return
        for (const problem of findProblems(plan, { thresholds, firstDay: plan.start }))
          expect(Number.isSafeInteger(problem.size)).toBe(true)
        for (const product of plan.products)
          expect(closingStock(product, plan).opening).toBeGreaterThanOrEqual(0)
        for (const material of plan.materials ?? [])
          expect(closingMaterial(material, plan)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
