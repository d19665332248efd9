import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { planRoots } from '../roots'
import { setCapacityUnit, setCapacityUse, setNormalCapacity, setWeekCapacity } from './capacity'
import { setClosure } from './closures'
import { setWorkdays, startPlan } from './plan'
import { addProduct } from './products'
import { setCoverLimit, setLoadLimit } from './thresholds'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2027-03-01', weeks: 4 })
  for (const id of ['p1', 'p2'])
    addProduct(doc, { id, name: 'Batik', unit: 'lembar', makers: [{ partyId: 'u1' }, { partyId: 'u2' }] })
  return doc
}
const capacities = (doc: Y.Doc) => readPlan(doc).plan?.capacities

describe('the capacity of a producer', () => {
  it('is the normal one but in the weeks that have their own, once for all its products', () => {
    const doc = started()
    setNormalCapacity(doc, 'u1', 42_000)
    setCapacityUnit(doc, 'u1', 'lembar')
    setWeekCapacity(doc, 'u1', '2027-03-08', 60_000)
    setWeekCapacity(doc, 'u1', '2027-03-15', 0)
    expect(capacities(doc)).toEqual([
      { partyId: 'u1', unit: 'lembar', available: [42_000, 60_000, 0, 42_000] },
    ])
  })

  it('is not known without a normal one', () => {
    const doc = started()
    setWeekCapacity(doc, 'u1', '2027-03-08', 60_000)
    expect(capacities(doc)).toBeUndefined()
    setNormalCapacity(doc, 'u1', 1)
    setNormalCapacity(doc, 'u1', undefined)
    expect(capacities(doc)).toBeUndefined()
  })

  it('shrinks with the closed workdays of a week, unless that week has its own', () => {
    const doc = started()
    setNormalCapacity(doc, 'u1', 42_000)
    setWeekCapacity(doc, 'u1', '2027-03-15', 50_000)
    setClosure(doc, { from: '2027-03-10', to: '2027-03-16' }, 'Lebaran')
    expect(capacities(doc)?.[0]?.available).toEqual([42_000, 14_000, 50_000, 42_000])
    setWorkdays(doc, [4, 2, 0])
    expect(capacities(doc)?.[0]?.available).toEqual([42_000, 14_000, 50_000, 42_000])
    setWorkdays(doc, [2, 3])
    expect(capacities(doc)?.[0]?.available).toEqual([42_000, 0, 50_000, 42_000])
  })

  it('is taken by a product at an exact ratio', () => {
    const doc = started()
    const uses = () => readPlan(doc).plan?.products[0]?.makers.map(({ use }) => use)
    setCapacityUse(doc, 'p1', 'u2', { capacity: 1_000, per: 7_000 })
    expect(uses()).toEqual([undefined, { capacity: 1_000, per: 7_000 }])
    setCapacityUse(doc, 'p1', 'u2', undefined)
    expect(uses()).toEqual([undefined, undefined])
  })

  it('is read without what is no capacity, and that is reported', () => {
    const doc = started()
    const capacity = doc.getMap(planRoots.capacity('u1'))
    for (const [key, value] of Object.entries({ normal: 5, unit: '', '2027-03-09': 1, '2027-03-08': -1 }))
      capacity.set(key, value)
    expect(capacities(doc)).toEqual([{ partyId: 'u1', available: [5, 5, 5, 5] }])
    const root = 'capacity/u1'
    expect(readPlan(doc).faults).toEqual([
      { code: 'bad-value', root, key: 'unit' },
      { code: 'unknown-key', root, key: '2027-03-09' },
      { code: 'bad-value', root, key: '2027-03-08' },
    ])
  })
})

describe('the calendar', () => {
  it('has a closure as long as consecutive days have one name', () => {
    const doc = started()
    setClosure(doc, { from: '2027-03-09', to: '2027-03-12' }, 'Lebaran')
    setClosure(doc, { from: '2027-03-11', to: '2027-03-11' }, undefined)
    setClosure(doc, { from: '2027-03-13', to: '2027-03-13' }, 'Cuti bersama')
    setClosure(doc, { from: '2027-05-01', to: '2027-05-01' }, 'Hari Buruh')
    expect(readPlan(doc).calendar).toEqual({
      workdays: [0, 1, 2, 3, 4, 5],
      closures: [
        { from: '2027-03-09', to: '2027-03-10', label: 'Lebaran' },
        { from: '2027-03-12', to: '2027-03-12', label: 'Lebaran' },
        { from: '2027-03-13', to: '2027-03-13', label: 'Cuti bersama' },
      ],
    })
    expect(readPlan(doc).faults).toEqual([])
  })
})

describe('the thresholds', () => {
  it('are what the partnership wrote, or what holds until it does', () => {
    const doc = started()
    setLoadLimit(doc, 900)
    setCoverLimit(doc, 4)
    expect(readPlan(doc).thresholds).toEqual({ loadPerMille: 900, maxCoverWeeks: 4 })
    setLoadLimit(doc, undefined)
    setCoverLimit(doc, undefined)
    expect(readPlan(doc).thresholds).toEqual({ loadPerMille: 1000 })
  })
})
