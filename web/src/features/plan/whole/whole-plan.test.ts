import { setNormalCapacity } from '@rembuk/plandoc/edit/capacity'
import { setClosure } from '@rembuk/plandoc/edit/closures'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { setMaterialCount } from '@rembuk/plandoc/edit/material-fields'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setLoadLimit } from '@rembuk/plandoc/edit/thresholds'
import { readPlan } from '@rembuk/plandoc/read'
import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createLiveDesk } from '../cells/live-desk'
import { createWholePlan } from './whole-plan'

const MONDAY = '2026-11-23'

const follow = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: MONDAY, weeks: 4 })
  for (const id of ['p1', 'p2']) addProduct(doc, { id, name: id, unit: 'kg', makers: [{ partyId: 'u1' }] })
  addMaterial(doc, { id: 'm1', name: 'Melinjo', unit: 'kg' })
  setNormalCapacity(doc, 'u1', 6_000)
  return createRoot((end) => {
    const desk = createLiveDesk({
      doc,
      thisMonday: MONDAY,
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    return { doc, whole: createWholePlan(desk), end }
  })
}

test('after an edit only the product that it touches is another object', () => {
  const { doc, whole, end } = follow()
  const before = whole()?.plan
  setDemand(doc, 'p1', MONDAY, 5_000)
  const after = whole()?.plan
  expect(after?.products[0]?.demand[0]).toBe(5_000)
  expect(after?.products[1]).toBe(before?.products[1])
  expect(after?.materials?.[0]).toBe(before?.materials?.[0])
  expect(after?.capacities?.[0]).toBe(before?.capacities?.[0])
  end()
})

test('materials, capacities, closures and limits are followed too', () => {
  const { doc, whole, end } = follow()
  addMaterial(doc, { id: 'm2', name: 'Minyak', unit: 'liter' })
  setMaterialCount(doc, 'm1', MONDAY, 4_000)
  setNormalCapacity(doc, 'u1', 12_000)
  setClosure(doc, { from: MONDAY, to: MONDAY }, 'Libur')
  setLoadLimit(doc, 1100)
  const { plan, calendar, thresholds } = readPlan(doc)
  expect(whole()).toEqual({ plan, calendar, thresholds })
  end()
})
