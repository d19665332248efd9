import { addDays, type Day } from '@rembuk/core/calendar'
import type { Delivery } from '@rembuk/core/plan/plan'
import { MAX_QUANTITY } from '@rembuk/core/quantity'
import { DomainError } from '@rembuk/core/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { addDelivery, moveDelivery } from './add-up-deliveries'
import { startPlan } from './plan'
import { addProduct } from './products'

const monday = '2026-11-23'
const tuesday = '2026-11-24'
const badInput = expect.objectContaining({ code: 'bad-input' })

const started = (...deliveries: Delivery[]): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: monday, weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  for (const each of deliveries) addDelivery(doc, 'p1', 'u1', each)
  return doc
}
const deliveries = (doc: Y.Doc): Delivery[] => readPlan(doc).plan?.products[0]?.makers[0]?.deliveries ?? []

describe('adding a delivery', () => {
  it('plans it with its details on a free day', () => {
    const delivery: Delivery = { day: monday, quantity: 20_000, carrier: 'Pikap', note: 'Pagi', ready: true }
    expect(deliveries(started(delivery))).toEqual([delivery])
  })

  it('adds up with the one of that day, which is ready only when both are', () => {
    const doc = started(
      { day: monday, quantity: 20_000, carrier: 'Pikap', note: 'Pagi', ready: true },
      { day: monday, quantity: 5_000, note: 'Kardus kecil' },
    )
    expect(deliveries(doc)).toEqual([
      { day: monday, quantity: 25_000, carrier: 'Pikap', note: 'Pagi · Kardus kecil' },
    ])
  })

  it('keeps the newer note where both are too long for one', () => {
    const note = 'x'.repeat(200)
    const doc = started(
      { day: monday, quantity: 1, note: 'y'.repeat(200) },
      { day: monday, quantity: 1, note },
    )
    expect(deliveries(doc)).toEqual([{ day: monday, quantity: 2, note }])
  })

  it('refuses a bad value or a sum that is too large, and writes nothing', () => {
    const doc = started({ day: monday, quantity: MAX_QUANTITY })
    const before = Y.encodeStateVector(doc)
    expect(() => addDelivery(doc, 'p1', 'u1', { day: monday, quantity: 1 })).toThrow(badInput)
    expect(() => addDelivery(doc, 'p1', 'u1', { day: tuesday, quantity: -1 })).toThrow(badInput)
    expect(() => addDelivery(doc, 'p1', 'u1', { day: monday, quantity: -1 })).toThrow(badInput)
    expect(() => addDelivery(doc, 'p1', 'u1', { day: tuesday, quantity: 1, carrier: ' ' })).toThrow(badInput)
    expect(Y.encodeStateVector(doc)).toEqual(before)
  })
})

describe('moving a delivery', () => {
  it('takes its details along and leaves none behind', () => {
    const doc = started({ day: monday, quantity: 20_000, carrier: 'Pikap', ready: true })
    moveDelivery(doc, 'p1', 'u1', { from: monday, to: tuesday })
    addDelivery(doc, 'p1', 'u1', { day: monday, quantity: 1_000 })
    expect(deliveries(doc)).toEqual([
      { day: monday, quantity: 1_000 },
      { day: tuesday, quantity: 20_000, carrier: 'Pikap', ready: true },
    ])
  })

  it('to the day it is on changes nothing, and of a day without one is refused', () => {
    const doc = started({ day: monday, quantity: 20_000 })
    moveDelivery(doc, 'p1', 'u1', { from: monday, to: monday })
    expect(deliveries(doc)).toEqual([{ day: monday, quantity: 20_000 }])
    expect(() => moveDelivery(doc, 'p1', 'u1', { from: tuesday, to: monday })).toThrow(badInput)
  })

  it('changes neither what is sent in all nor any other day', () => {
    const day = fc.nat(27).map((count): Day => addDays(monday, count))
    const planned = fc.array(fc.record({ day, quantity: fc.nat(MAX_QUANTITY) }), { maxLength: 6 })
    const total = (doc: Y.Doc) => deliveries(doc).reduce((sum, { quantity }) => sum + quantity, 0)
    fc.assert(
      fc.property(planned, day, day, (all, from, to) => {
        const doc = new Y.Doc()
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(started()))
        const attempt = (change: () => void) => {
          try {
            change()
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError)
          }
        }
        for (const each of all) attempt(() => addDelivery(doc, 'p1', 'u1', each))
        const [before, sum] = [deliveries(doc), total(doc)]
        attempt(() => moveDelivery(doc, 'p1', 'u1', { from, to }))
        expect(total(doc)).toBe(sum)
        const others = (list: Delivery[]) => list.filter((each) => each.day !== from && each.day !== to)
        expect(others(deliveries(doc))).toEqual(others(before))
      }),
    )
  })
})
