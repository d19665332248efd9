import { expect, it } from 'vitest'
import type { Product } from './plan'
import { productCover } from './product-cover'
import { projectProduct } from './projection'

const plan = { start: '2026-11-23', weeks: 4 }
const product: Product = {
  id: 'p1',
  name: 'Emping',
  unit: 'kg',
  opening: 100,
  safety: 0,
  demand: [30, 20, 20, 20],
  orders: [0, 30],
  otherIssues: [0, 0, 5],
  makers: [],
  outlets: [{ outletId: 'pasar', opening: 0, demand: [], deliveries: [{ day: '2026-12-08', quantity: 15 }] }],
}

it('the cover of a product counts all that its following weeks take, as often as weeks are known', () => {
  const { stock } = projectProduct(product, plan)
  expect(stock).toEqual([70, 40, 0, -20])
  const cover = [0, 1, 2, 3].map((week) => productCover(product, plan, stock, week))
  expect(cover).toEqual([
    { days: 14, orLonger: false },
    { days: 7, orLonger: false },
    { days: 0, orLonger: false },
    undefined,
  ])
  expect(productCover({ ...product, opening: 130 }, plan, [100, 70, 30, 10], 0)).toEqual({
    days: 21,
    orLonger: true,
  })
})
