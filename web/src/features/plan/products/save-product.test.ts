import type { Product } from '@rembuk/core/plan/plan'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { renameProduct } from '@rembuk/plandoc/edit/product-fields'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { readPlan } from '@rembuk/plandoc/read'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { noMore } from './more/more-form'
import { createProduct, updateProduct } from './save-product'

const values = {
  name: 'Emping melinjo',
  unit: 'kg',
  opening: 20_000,
  safety: 5000,
  makers: [
    { partyId: 'u1', opening: 1000 },
    { partyId: 'u2', opening: 0 },
  ],
}

const planWithProduct = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  const id = createProduct(doc, values)
  return {
    doc,
    product: (): Product => readPlan(doc).plan?.products.find((each) => each.id === id) as Product,
  }
}

test('a new product stands in the plan with its producers and stocks', () => {
  const { product } = planWithProduct()
  expect(product()).toMatchObject({ name: 'Emping melinjo', unit: 'kg', opening: 20_000, safety: 5000 })
  expect(product().makers.map(({ partyId, opening }) => ({ partyId, opening }))).toEqual(values.makers)
})

test('changing producers keeps the others and adds the new one', () => {
  const { doc, product } = planWithProduct()
  updateProduct(doc, product(), {
    ...values,
    makers: [
      { partyId: 'u2', opening: 3000 },
      { partyId: 'u3', opening: 0 },
    ],
  })
  expect(product().makers.map(({ partyId, opening }) => [partyId, opening])).toEqual([
    ['u2', 3000],
    ['u3', 0],
  ])
})

test('saving one field leaves what somebody else changed in another', () => {
  const { doc, product } = planWithProduct()
  const opened = product()
  renameProduct(doc, opened.id, 'Emping super', 'someone else')
  updateProduct(doc, opened, { ...values, safety: 9000 })
  expect(product()).toMatchObject({ name: 'Emping super', safety: 9000 })
})

test('what a product has besides is saved with it, as one step to undo', () => {
  const { doc, product } = planWithProduct()
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]), captureTimeout: 0 })
  const more = { ceiling: 90_000, units: [{ name: 'dus', size: 20_000 }], certificates: [] }
  updateProduct(doc, product(), { ...values, safety: 9000 }, { before: noMore, values: more })
  expect(product()).toMatchObject({ safety: 9000, ceiling: 90_000, units: more.units })
  undo.undo()
  expect(product()).toMatchObject({ safety: 5000 })
  expect(product().units).toBeUndefined()

  const id = createProduct(doc, values, more)
  undo.undo()
  expect(readPlan(doc).plan?.products.some((each) => each.id === id)).toBe(false)
})
