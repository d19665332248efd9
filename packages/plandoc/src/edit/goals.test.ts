import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { addAssumption, removeAssumption, setAssumptionHolds } from './assumptions'
import { addGoal, changeGoal, removeGoal } from './goals'

const withGoal = (): Y.Doc => {
  const doc = new Y.Doc()
  addGoal(doc, {
    id: 'g1',
    text: 'Emping masuk supermarket',
    due: '2027-06',
    who: 'Bu Sari',
    productId: 'p1',
    target: { quantity: 200_000, per: 'week' },
  })
  return doc
}
const goals = (doc: Y.Doc) => readPlan(doc).goals

it('a goal is read as it was written, before there is a plan', () => {
  const doc = withGoal()
  expect(readPlan(doc)).toMatchObject({ plan: undefined, faults: [] })
  expect(goals(doc)).toEqual([
    {
      id: 'g1',
      text: 'Emping masuk supermarket',
      due: '2027-06',
      who: 'Bu Sari',
      productId: 'p1',
      target: { quantity: 200_000, per: 'week' },
      assumptions: [],
    },
  ])
})

it('a change touches the fields that it names, and clears those that are undefined', () => {
  const doc = withGoal()
  changeGoal(doc, 'g1', {
    productId: undefined,
    unit: 'toko',
    target: { quantity: 3_000, per: 'total' },
    who: undefined,
  })
  expect(goals(doc)).toEqual([
    {
      id: 'g1',
      text: 'Emping masuk supermarket',
      due: '2027-06',
      unit: 'toko',
      target: { quantity: 3_000, per: 'total' },
      assumptions: [],
    },
  ])
  removeGoal(doc, 'g1')
  expect(goals(doc)).toEqual([])
})

it('assumptions stand in the order in which they came and say whether they hold', () => {
  const doc = withGoal()
  addAssumption(doc, 'g1', { id: 'z', text: 'Harga melinjo tetap' })
  addAssumption(doc, 'g1', { id: 'a', text: 'Izin BPOM keluar' })
  setAssumptionHolds(doc, 'g1', 'z', false)
  setAssumptionHolds(doc, 'g1', 'a', true)
  expect(goals(doc)[0]?.assumptions).toEqual([
    { id: 'z', text: 'Harga melinjo tetap', holds: false },
    { id: 'a', text: 'Izin BPOM keluar', holds: true },
  ])
  setAssumptionHolds(doc, 'g1', 'a', undefined)
  removeAssumption(doc, 'g1', 'z')
  expect(goals(doc)[0]?.assumptions).toEqual([{ id: 'a', text: 'Izin BPOM keluar' }])
})

it('what is no goal is left out and listed', () => {
  const doc = withGoal()
  doc.getMap('goal/g1').set('due', 'besok')
  doc.getMap('goal/g1').set('target', '0 week')
  doc.getMap('assumptions/g1').set('a', 1)
  const { goals: read, faults } = readPlan(doc)
  expect(read[0]).toMatchObject({ text: 'Emping masuk supermarket', assumptions: [{ id: 'a', text: 'a' }] })
  expect(read[0]).not.toHaveProperty('due')
  expect(faults.map(({ code, key }) => `${code} ${key}`)).toEqual([
    'bad-value due',
    'bad-value target',
    'missing text',
  ])
})
