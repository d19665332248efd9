import type { Plan, Product } from '@rembuk/core/plan/plan'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import { expect, test } from 'vitest'
import { problemFinder } from './problem-finder'

/** A finder that takes all its steps at once. */
const finder = () => {
  const find = problemFinder()
  return (...input: Parameters<typeof find>) => {
    const steps = find(...input)
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value
  }
}

const product = (id: string, demand: number): Product => ({
  id,
  name: id,
  unit: 'kg',
  opening: 5_000,
  safety: 0,
  demand: [demand, 0, 0, 0],
  recipe: [{ materialId: 'm1', quantity: 2_000, per: 1_000 }],
  makers: [
    {
      partyId: 'u1',
      opening: 0,
      production: [4_000, 4_000, 0, 0],
      use: { capacity: 1_000, per: 1_000 },
      deliveries: [],
    },
  ],
})
const plan: Plan = {
  start: '2026-11-23',
  weeks: 4,
  products: [product('p1', 9_000), product('p2', 7_000)],
  materials: [
    {
      id: 'm1',
      name: 'Melinjo',
      unit: 'kg',
      opening: 0,
      receipts: [0, 0, 0, 0],
      leadTime: { count: 1, unit: 'week' },
      lotSizing: { rule: 'lot-for-lot' },
    },
  ],
  capacities: [{ partyId: 'u1', available: [6_000, 6_000, 6_000, 6_000] }],
}
const rules = { thresholds: { loadPerMille: 1000 }, firstDay: '2026-11-23' }

test('finds the same problems in the same order as a search of the whole plan', () => {
  expect(finder()(plan, rules)).toEqual(findProblems(plan, rules))
})

test('after one product has changed, only what depends on it is found again', () => {
  const find = finder()
  const before = find(plan, rules)
  const changed = { ...plan, products: [product('p1', 8_000), ...plan.products.slice(1)] }
  const after = find(changed, rules)
  expect(after).toEqual(findProblems(changed, rules))
  const isOf = (productId: string) => (problem: object) =>
    'productId' in problem && problem.productId === productId
  expect(after.find(isOf('p2'))).toBe(before.find(isOf('p2')))
  expect(after.find(isOf('p1'))).not.toBe(before.find(isOf('p1')))
})

test('other limits are judged by at once', () => {
  const find = finder()
  find(plan, rules)
  const stricter = { ...rules, thresholds: { loadPerMille: 500 } }
  expect(find(plan, stricter)).toEqual(findProblems(plan, stricter))
})
