import { addDays } from '@rembuk/core/calendar'
import { MAX_MAKERS, MAX_WEEKS } from '@rembuk/core/plan/bounds'
import type { Plan } from '@rembuk/core/plan/plan'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import { firstOpenWeek } from '@rembuk/core/plan/problems/rules'
import { defaultThresholds } from '@rembuk/core/plan/problems/thresholds'
import { projectProduct } from '@rembuk/core/plan/projection'
import { MAX_QUANTITY } from '@rembuk/core/quantity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPlan, anyRules } from './any-plan'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the problems of any plan', () => {
  it('each have a size, weeks of the plan that are not over, and a cause', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        for (const { week, size, sizes } of findProblems(plan, rules)) {
          expect(addDays(plan.start, 7 * week + 6) >= rules.firstDay).toBe(true)
          expect(week + sizes.length <= plan.weeks).toBe(true)
          expect(sizes.every((each) => Number.isSafeInteger(each) && each > 0)).toBe(true)
          expect(size).toBe(Math.max(...sizes))
        }
      }),
    )
  })

  it('are traced to terms that add up to the stock', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        for (const problem of findProblems(plan, rules)) {
          if (problem.kind === 'capacity-overload' || problem.kind === 'material-late') continue
          const { start, terms, end } = problem.cause
          expect(start + sum(terms.map(({ quantity }) => quantity))).toBe(end)
          const product = plan.products.find(({ id }) => id === problem.productId)
          const projection = product && projectProduct(product, plan)
          const stock =
            problem.kind === 'delivery-without-stock'
              ? projection?.makers.find(({ partyId }) => partyId === problem.partyId)?.stock
              : problem.kind === 'outlet-shortage'
                ? projection?.outlets.find(({ outletId }) => outletId === problem.outletId)?.stock
                : projection?.stock
          expect(end).toBe(stock?.[problem.week])
        }
      }),
    )
  })

  it('are told wherever the stock at the cooperative will be below zero', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        const problems = findProblems(plan, rules)
        for (const product of plan.products.filter(({ makers }) => makers.length > 0)) {
          const short = problems.filter(
            (problem) => problem.kind === 'shortage' && problem.productId === product.id,
          )
          const missing = projectProduct(product, plan).stock.map((end) => Math.max(0, -end))
          const coming = missing.slice(firstOpenWeek(plan, rules))
          expect(sum(short.flatMap(({ sizes }) => sizes))).toBe(sum(coming))
        }
      }),
    )
  })

  it('stay exact at the bounds of a plan, however absurd its recipe and capacity', () => {
    const most = new Array<number>(MAX_WEEKS).fill(MAX_QUANTITY)
    const worst = { materialId: 'm', quantity: MAX_QUANTITY, per: 1, yieldPerMille: 1 }
    const makers = Array.from({ length: MAX_MAKERS }, (_, index) => ({
      partyId: `party-${index}`,
      opening: 0,
      production: most,
      deliveries: [],
      use: { capacity: MAX_QUANTITY, per: 1 },
    }))
    const line = { name: 'x', unit: 'kg', opening: 0, demand: most, safety: MAX_QUANTITY }
    const plan: Plan = {
      start: '2026-11-23',
      weeks: MAX_WEEKS,
      products: [{ id: 'p', ...line, recipe: [worst], makers }],
      capacities: makers.map(({ partyId }) => ({ partyId, available: [1] })),
      materials: [
        {
          id: 'm',
          name: 'x',
          unit: 'kg',
          opening: 0,
          receipts: [],
          leadTime: { count: 52, unit: 'week' },
          lotSizing: { rule: 'fixed-lot', lot: MAX_QUANTITY },
        },
      ],
    }
    const problems = findProblems(plan, { thresholds: defaultThresholds, firstDay: plan.start })
    expect(problems.map(({ kind }) => kind)).toEqual([
      'shortage',
      'material-late',
      ...makers.map(() => 'capacity-overload'),
    ])
    for (const { sizes } of problems) expect(Number.isSafeInteger(sum(sizes))).toBe(true)
  })

  it('come in the same order whatever the order of the products', () => {
    fc.assert(
      fc.property(anyPlan, anyRules, (plan, rules) => {
        const turned = { ...plan, products: [...plan.products].reverse() }
        const told = (problems: ReturnType<typeof findProblems>) =>
          problems.map(({ kind, week, size }) => [kind, week, size])
        expect(told(findProblems(turned, rules))).toEqual(told(findProblems(plan, rules)))
      }),
    )
  })
})
