import type { Plan, Product } from '@rembuk/core/plan/plan'
import { addOutlet } from '@rembuk/plandoc/edit/outlets'
import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createLiveDesk } from '../../cells/live-desk'
import { printLines } from './print-lines'

const emping: Product = {
  id: 'p1',
  name: 'Emping',
  unit: 'kg',
  opening: 10_000,
  safety: 0,
  demand: [4_000, 0],
  makers: [],
}
const plan: Plan = { start: '2026-11-23', weeks: 2, products: [emping] }

const withOutlet = (): Y.Doc => {
  const doc = new Y.Doc()
  addOutlet(doc, { id: 'pasar', name: 'Gerai Pasar' })
  return doc
}

const printed = (product: Product): string[] =>
  createRoot((dispose) => {
    const desk = createLiveDesk({
      doc: withOutlet(),
      thisMonday: plan.start,
      producers: () => [],
      editable: () => true,
      peers: () => [],
      goTo: () => {},
    })
    const lines = printLines(desk, product, plan).map(({ name, texts }) => `${name}: ${texts.join(' ')}`)
    dispose()
    return lines
  })

test('a plain product prints its demand and its stock', () => {
  expect(printed(emping)).toEqual(['Permintaan: 4 ', 'Perkiraan stok: 6 6'])
})

test('what goes to an outlet is printed, and the outlet’s own demand and stock', () => {
  const deliveries = [{ day: '2026-11-26', quantity: 3_000 }]
  const outlets = [{ outletId: 'pasar', opening: 0, demand: [2_000, 2_000], deliveries }]
  expect(printed({ ...emping, outlets })).toEqual([
    'Permintaan: 4 ',
    'Kirim ke Gerai Pasar: 3 ',
    'Perkiraan stok: 3 3',
    'Permintaan Gerai Pasar: 2 2',
    'Perkiraan stok Gerai Pasar: 1 ▼ kurang 1',
  ])
  const counted = outlets.map((outlet) => ({ ...outlet, counted: [undefined, 0] }))
  expect(printed({ ...emping, outlets: counted }).slice(3)).toEqual([
    'Permintaan Gerai Pasar: 2 2',
    'Dihitung di Gerai Pasar:  0',
    'Perkiraan stok Gerai Pasar: 1 ▼ kurang 2',
  ])
})

test('what else comes, goes and was counted is printed, so that the stock adds up', () => {
  const product = {
    ...emping,
    orders: [5_000, 0],
    otherReceipts: [2_000, 0],
    otherIssues: [0, 1_000],
    counted: [undefined, 0],
  }
  expect(printed(product)).toEqual([
    'Permintaan: 5 ',
    'Masuk lain: 2 ',
    'Keluar lain:  1',
    'Stok dihitung:  0',
    'Perkiraan stok: 7 ▼ kurang 1',
  ])
})
