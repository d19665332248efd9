import { mondayOf } from '@rembuk/core/calendar'
import { applyEdits } from '@rembuk/core/plan/edits'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import { problemTotals } from '@rembuk/core/plan/problems/totals'
import { findRemedies } from '@rembuk/core/plan/remedies/find-remedies'
import { isQuantity } from '@rembuk/core/quantity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyMarket, anyPlan, anyRules } from './any-plan'

const total = (totals: Map<string, number>) => [...totals.values()].reduce((sum, each) => sum + each, 0)

/** Enough for what hardly depends on the numbers. */
const few = { numRuns: 30 }

describe('a way out of a problem', () => {
  it('makes the problems of the plan smaller, and larger nowhere', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        const problems = findProblems(plan, rules)
        const before = problemTotals(problems)
        for (const problem of problems)
          for (const { kind, edits } of findRemedies(plan, problem, rules)) {
            // What is short stays short, however fairly it is split.
            if (kind === 'ask-partner' || kind === 'share-outlets') continue
            const after = problemTotals(findProblems(applyEdits(plan, edits), rules))
            for (const [group, weight] of after) expect(weight).toBeLessThanOrEqual(before.get(group) ?? 0)
            expect(total(after)).toBeLessThan(total(before))
          }
      }),
      { numRuns: 60 },
    )
  })

  it('that splits what is short among outlets leaves the store with less to lack, and other products as they are', () => {
    fc.assert(
      fc.property(anyMarket, anyRules, (plan, rules) => {
        const problems = findProblems(plan, rules)
        for (const problem of problems)
          for (const { kind, edits } of findRemedies(plan, problem, rules)) {
            if (kind !== 'share-outlets' || problem.kind !== 'shortage') continue
            const changed = applyEdits(plan, edits)
            const lacks = (each: typeof plan) =>
              findProblems(each, rules)
                .filter((other) => other.kind === 'shortage' && other.productId === problem.productId)
                .reduce((sum, { sizes }) => sum + sizes.reduce((all, size) => all + size, 0), 0)
            expect(lacks(changed)).toBeLessThan(lacks(plan))
            const others = ({ products }: typeof plan) =>
              products.filter(({ id }) => id !== problem.productId)
            expect(others(changed)).toEqual(others(plan))
          }
      }),
      { numRuns: 60 },
    )
  })

  it('sets cells that exist to quantities within bounds, once each', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        for (const problem of findProblems(plan, rules))
          for (const { kind, quantity, edits } of findRemedies(plan, problem, rules)) {
            const cells = edits.map(({ line, productId, partyId, day }) =>
              [line, productId, partyId, day].join('/'),
            )
            expect(new Set(cells).size).toBe(cells.length)
            expect(edits.every((edit) => isQuantity(edit.quantity))).toBe(true)
            expect(quantity > 0).toBe(kind !== 'ask-partner')
          }
      }),
      few,
    )
  })

  it('changes nothing that is over', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan, anyMarket), anyRules, (plan, rules) => {
        for (const problem of findProblems(plan, rules))
          for (const { line, day } of findRemedies(plan, problem, rules).flatMap(({ edits }) => edits))
            expect(day >= (line === 'delivery' ? rules.firstDay : mondayOf(rules.firstDay))).toBe(true)
      }),
      few,
    )
  })

  it('moves whole steps of the product', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan, anyMarket), anyRules, (plan, rules) => {
        for (const problem of findProblems(plan, rules))
          for (const { quantity, edits } of findRemedies(plan, problem, rules)) {
            const product = plan.products.find(({ id }) => id === edits[0]?.productId)
            expect(quantity % (product?.step ?? 1)).toBe(0)
          }
      }),
      few,
    )
  })

  it('always ends with asking the partner', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        for (const problem of findProblems(plan, rules)) {
          const remedies = findRemedies(plan, problem, rules)
          expect(remedies.at(-1)).toMatchObject({ kind: 'ask-partner', edits: [] })
          expect(remedies.filter(({ kind }) => kind === 'ask-partner')).toHaveLength(1)
        }
      }),
      few,
    )
  })
})
