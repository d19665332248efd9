import { addDays } from '@rembuk/core/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { weekDeliveries, weekDeliveryTotal } from '../week-delivery'
import { setDelivery, setWeekDelivery } from './deliveries'

const monday = '2026-11-23'
const delivery = (doc: Y.Doc) => rootMap(doc, planRoots.delivery('p1', 'u1'))
const days = (doc: Y.Doc) =>
  Object.fromEntries(weekDeliveries(delivery(doc), monday).map((each) => [each.day, each.quantity]))
const badInput = expect.objectContaining({ code: 'bad-input' })

describe('setting what is delivered in a week', () => {
  it('plans a first delivery for Friday, or for the day asked for', () => {
    const doc = new Y.Doc()
    setWeekDelivery(doc, 'p1', 'u1', monday, 20_000)
    setWeekDelivery(doc, 'p1', 'u2', monday, 5_000, { dayOffset: 0 })
    expect(days(doc)).toEqual({ '2026-11-27': 20_000 })
    expect([...rootMap(doc, planRoots.delivery('p1', 'u2')).keys()]).toEqual([monday])
  })

  it('keeps the day of the only delivery', () => {
    const doc = new Y.Doc()
    setDelivery(doc, 'p1', 'u1', '2026-11-24', 10_000)
    setWeekDelivery(doc, 'p1', 'u1', monday, 15_000)
    expect(days(doc)).toEqual({ '2026-11-24': 15_000 })
  })

  it('puts the difference on the last of several', () => {
    const doc = new Y.Doc()
    setDelivery(doc, 'p1', 'u1', '2026-11-24', 10_000)
    setDelivery(doc, 'p1', 'u1', '2026-11-28', 10_000)
    setWeekDelivery(doc, 'p1', 'u1', monday, 12_000)
    expect(days(doc)).toEqual({ '2026-11-24': 10_000, '2026-11-28': 2_000 })
    setWeekDelivery(doc, 'p1', 'u1', monday, 10_000)
    expect(days(doc)).toEqual({ '2026-11-24': 10_000, '2026-11-28': 0 })
    expect(() => setWeekDelivery(doc, 'p1', 'u1', monday, 9_999)).toThrow(
      expect.objectContaining({ code: 'bad-input', facts: { fields: ['quantity'], limit: 10_000 } }),
    )
    expect(days(doc)).toEqual({ '2026-11-24': 10_000, '2026-11-28': 0 })
  })

  it('clears every day of the week and no other', () => {
    const doc = new Y.Doc()
    for (const day of ['2026-11-22', monday, '2026-11-29', '2026-11-30'])
      setDelivery(doc, 'p1', 'u1', day, 1_000)
    setWeekDelivery(doc, 'p1', 'u1', monday, undefined)
    expect([...delivery(doc).keys()].sort()).toEqual(['2026-11-22', '2026-11-30'])
    expect(weekDeliveryTotal(delivery(doc), monday)).toBeUndefined()
  })

  it('takes no notice of junk in the week and writes over it', () => {
    const doc = new Y.Doc()
    delivery(doc).set('2026-11-27', 'lots')
    delivery(doc).set('2026-11-25', -5)
    setWeekDelivery(doc, 'p1', 'u1', monday, 4_000)
    expect(days(doc)).toEqual({ '2026-11-27': 4_000 })
  })

  it('makes the week add up to what was asked, whatever was planned, or refuses', () => {
    const planned = fc.dictionary(fc.nat(6).map(String), fc.nat(50_000))
    fc.assert(
      fc.property(planned, fc.nat(100_000), (before, quantity) => {
        const doc = new Y.Doc()
        for (const [offset, value] of Object.entries(before))
          setDelivery(doc, 'p1', 'u1', addDays(monday, Number(offset)), value)
        const earlier = weekDeliveries(delivery(doc), monday).slice(0, -1)
        const least = earlier.reduce((sum, each) => sum + each.quantity, 0)
        if (quantity < least)
          expect(() => setWeekDelivery(doc, 'p1', 'u1', monday, quantity)).toThrow(badInput)
        else {
          setWeekDelivery(doc, 'p1', 'u1', monday, quantity)
          expect(weekDeliveryTotal(delivery(doc), monday)).toBe(quantity)
          expect(weekDeliveries(delivery(doc), monday).slice(0, earlier.length)).toEqual(earlier)
        }
      }),
    )
  })

  it('refuses bad days, weeks and quantities and writes nothing', () => {
    const doc = new Y.Doc()
    expect(() => setDelivery(doc, 'p1', 'u1', '2026-02-30', 1)).toThrow(badInput)
    expect(() => setDelivery(doc, 'p1', 'u1', monday, 0.1)).toThrow(badInput)
    expect(() => setWeekDelivery(doc, 'p1', 'u1', '2026-11-24', 1)).toThrow(badInput)
    expect(() => setWeekDelivery(doc, 'p1', 'u1', monday, -1)).toThrow(badInput)
    expect(() => setWeekDelivery(doc, 'p1', 'u1', monday, 1, { dayOffset: 7 })).toThrow(badInput)
    expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(new Y.Doc()))
  })
})
