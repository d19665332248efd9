import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { setCount, setDemand, setMakerCount, setOrders, setOtherIssues, setOtherReceipts } from './lines'
import { startPlan } from './plan'
import { addProduct } from './products'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  return doc
}
const product = (doc: Y.Doc) => readPlan(doc).plan?.products[0]

describe('the lines of a week', () => {
  it('hold firm orders and what else comes and goes beside the expected demand', () => {
    const doc = started()
    setDemand(doc, 'p1', '2026-11-23', 5_000)
    setOrders(doc, 'p1', '2026-11-30', 6_000)
    setOtherReceipts(doc, 'p1', '2026-12-07', 7_000)
    setOtherIssues(doc, 'p1', '2026-12-14', 8_000)
    expect(product(doc)).toMatchObject({
      demand: [5_000, 0, 0, 0],
      orders: [0, 6_000, 0, 0],
      otherReceipts: [0, 0, 7_000, 0],
      otherIssues: [0, 0, 0, 8_000],
    })
  })

  it('tell a count of nothing from no count', () => {
    const doc = started()
    setCount(doc, 'p1', '2026-11-30', 0)
    setMakerCount(doc, 'p1', 'u1', '2026-12-07', 3_000)
    expect(product(doc)?.counted).toEqual([undefined, 0, undefined, undefined])
    expect(product(doc)?.makers[0]?.counted).toEqual([undefined, undefined, 3_000, undefined])
  })

  it('are left out as long as no week of the plan has anything, and once it is cleared', () => {
    const doc = started()
    setOrders(doc, 'p1', '2027-11-29', 6_000)
    setCount(doc, 'p1', '2026-11-30', 1)
    setCount(doc, 'p1', '2026-11-30', undefined)
    expect(product(doc)?.orders).toBeUndefined()
    expect(product(doc)?.counted).toBeUndefined()
    expect(readPlan(doc).faults).toEqual([])
  })
})
