import { is } from 'valibot'
import { expect, test } from 'vitest'
import { packedPlan } from './packed-plan'

const withRoot = (...root: unknown[]) => ({ n: 3, plan: { start: '2026-11-23', roots: [root] } })

test('a plan that is not started, and one with names, keys and values, are taken', () => {
  expect(is(packedPlan, { n: 0 })).toBe(true)
  expect(is(packedPlan, withRoot('demand/p1', [0, 7, 'note'], [1_000, 'text', true]))).toBe(true)
})

test('a root without a name, its keys or its values is not', () => {
  for (const root of [
    ['demand/p1', 0, [1]],
    ['demand/p1', [0], {}],
    [7, [0], [1]],
    ['demand/p1', [0]],
  ])
    expect(is(packedPlan, withRoot(...root))).toBe(false)
})
