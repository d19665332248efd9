import type { Plan, Product } from '@rembuk/core/plan/plan'
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

const printed = (product: Product): string[] =>
  createRoot((dispose) => {
    const desk = createLiveDesk({
      doc: new Y.Doc(),
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
