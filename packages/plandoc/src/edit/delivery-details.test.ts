import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { planRoots } from '../roots'
import { setDelivery, setWeekDelivery } from './deliveries'
import {
  setDeliveryCarrier,
  setDeliveryNote,
  setDeliveryReady,
  setDeliveryReceived,
} from './delivery-details'
import { startPlan } from './plan'
import { addProduct } from './products'

const friday = '2026-11-27'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  setDelivery(doc, 'p1', 'u1', friday, 20_000)
  return doc
}
const describeDelivery = (doc: Y.Doc): void => {
  setDeliveryCarrier(doc, 'p1', 'u1', friday, 'Pikap koperasi')
  setDeliveryNote(doc, 'p1', 'u1', friday, 'Kardus 20 kg, lewat pintu belakang')
  setDeliveryReady(doc, 'p1', 'u1', friday, true)
}
const deliveries = (doc: Y.Doc) => readPlan(doc).plan?.products[0]?.makers[0]?.deliveries

describe('the details of a delivery', () => {
  it('say who brings it, what to know, and that it is ready', () => {
    const doc = started()
    describeDelivery(doc)
    setDelivery(doc, 'p1', 'u1', friday, 15_000)
    expect(deliveries(doc)).toEqual([
      {
        day: friday,
        quantity: 15_000,
        carrier: 'Pikap koperasi',
        note: 'Kardus 20 kg, lewat pintu belakang',
        ready: true,
      },
    ])
    setDeliveryCarrier(doc, 'p1', 'u1', friday, undefined)
    setDeliveryNote(doc, 'p1', 'u1', friday, undefined)
    setDeliveryReady(doc, 'p1', 'u1', friday, false)
    expect(deliveries(doc)).toEqual([{ day: friday, quantity: 15_000 }])
  })

  it('go with the delivery, so that a later one is not called ready', () => {
    for (const clear of [
      (doc: Y.Doc) => setDelivery(doc, 'p1', 'u1', friday, undefined),
      (doc: Y.Doc) => setWeekDelivery(doc, 'p1', 'u1', '2026-11-23', undefined),
    ]) {
      const doc = started()
      describeDelivery(doc)
      clear(doc)
      setDelivery(doc, 'p1', 'u1', friday, 1_000)
      expect(deliveries(doc)).toEqual([{ day: friday, quantity: 1_000 }])
    }
  })

  it('are left out and reported where they are no such thing', () => {
    const doc = started()
    const details = doc.getMap(planRoots.deliveryDetails('p1', 'u1'))
    for (const [key, value] of Object.entries({
      [`${friday}/ready`]: false,
      [`${friday}/price`]: 5,
      '2026-02-30/note': 'x',
    }))
      details.set(key, value)
    const root = 'delivery-details/p1/u1'
    expect(deliveries(doc)).toEqual([{ day: friday, quantity: 20_000 }])
    expect(readPlan(doc).faults).toEqual([
      { code: 'bad-value', root, key: `${friday}/ready` },
      { code: 'unknown-key', root, key: `${friday}/price` },
      { code: 'unknown-key', root, key: '2026-02-30/note' },
    ])
  })
})

describe('what was received', () => {
  it('stands with the plan, and stays when the delivery is taken out of it', () => {
    const doc = started()
    setDeliveryReceived(doc, 'p1', 'u1', friday, 15_000)
    expect(deliveries(doc)).toEqual([{ day: friday, quantity: 20_000, received: 15_000 }])
    setDelivery(doc, 'p1', 'u1', friday, undefined)
    expect(deliveries(doc)).toEqual([{ day: friday, quantity: 0, received: 15_000 }])
  })

  it('is a quantity', () => {
    expect(() => setDeliveryReceived(started(), 'p1', 'u1', friday, -1)).toThrow()
  })
})
