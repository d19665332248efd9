import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { budgets, weigh } from '../../scripts/page-budget.mjs'

const budgetOf = (name: string) => {
  const budget = budgets.find((one) => one.name === name)
  if (!budget) throw new RangeError(name)
  return budget
}

const light = { scriptBytes: 20_000, styleBytes: 4_000, holdsYjs: false }

it('lets a page within its budget pass without a word', () => {
  expect(weigh(budgetOf('Home'), light)).toEqual({ faults: [], warnings: [] })
})

it('fails a page a byte over its limit and passes it on the limit', () => {
  const plan = budgetOf('Plan on a laptop')
  expect(weigh(plan, { ...light, scriptBytes: 60 * 1024 }).faults).toEqual([])
  expect(weigh(plan, { ...light, scriptBytes: 60 * 1024 + 1 }).faults).toHaveLength(1)
  expect(weigh(plan, { ...light, styleBytes: 10 * 1024 + 1 }).faults).toHaveLength(1)
})

it('warns about a plan between its goal and its limit', () => {
  const { faults, warnings } = weigh(budgetOf('Plan on a laptop'), {
    ...light,
    scriptBytes: 55 * 1024,
  })
  expect(faults).toEqual([])
  expect(warnings).toHaveLength(1)
})

it.each(['Home', 'Plan on a phone'])('fails %s when Yjs comes before the page', (name) => {
  expect(weigh(budgetOf(name), { ...light, holdsYjs: true }).faults).toHaveLength(1)
})

it('weighs the whole visit of a plan with Yjs', () => {
  const whole = budgetOf('Plan on a phone, whole visit')
  expect(whole.modules).toContain('live')
  expect(weigh(whole, { ...light, scriptBytes: 80 * 1024, holdsYjs: true }).faults).toEqual([])
})

it('weighs a plan together with the view that the screen needs', () => {
  expect(budgetOf('Plan on a laptop').modules.join()).toContain('plan-grid')
  expect(budgetOf('Plan on a phone').modules.join()).toContain('phone-plan')
})

it('knows Yjs by a mark that it still carries', () => {
  const library = fileURLToPath(import.meta.resolve('yjs'))
  expect(readFileSync(library, 'utf8')).toContain('__ $YJS$ __')
})
