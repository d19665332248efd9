import { setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { readPlan } from '@rembuk/plandoc/read'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writeFirstPlan } from './write-first-plan'

const period = { start: '2026-11-23', weeks: 4 }
const product = {
  name: 'Emping',
  unit: 'kg',
  makers: ['u1', 'u2'],
  stock: 5_000,
  asked: 40_000,
  made: 31_000,
}

test('a first plan makes and sends what is asked as far as it can be made, shared in whole units', () => {
  const doc = new Y.Doc()
  writeFirstPlan(doc, { product, period }, undefined)
  const { plan } = readPlan(doc)
  expect(plan).toMatchObject({ ...period, products: [{ name: 'Emping', opening: 5_000 }] })
  expect(plan?.products[0]?.demand).toEqual([40_000, 40_000, 40_000, 40_000])
  expect(plan?.products[0]?.makers.map(({ production }) => production[3])).toEqual([16_000, 15_000])
  expect(plan?.capacities?.map(({ available }) => available[0])).toEqual([16_000, 15_000])
})

test('a plan and a capacity that are there already stay as they are', () => {
  const doc = new Y.Doc()
  const started = { start: '2026-11-30', weeks: 8 }
  startPlan(doc, started)
  setNormalCapacity(doc, 'u1', 9_000)
  writeFirstPlan(doc, { product, period }, started)
  const { plan } = readPlan(doc)
  expect(plan).toMatchObject(started)
  expect(plan?.capacities?.map(({ available }) => available[0])).toEqual([9_000, 15_000])
})
