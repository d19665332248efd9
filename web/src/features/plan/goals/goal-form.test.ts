import { expect, test } from 'vitest'
import { changedFields, emptyGoal, goalTexts, readGoalForm } from './goal-form'

const goal = {
  id: 'g1',
  text: 'Emping masuk supermarket',
  due: '2027-06',
  productId: 'p1',
  target: { quantity: 200_000, per: 'week' as const },
  assumptions: [],
}

test('a goal that is saved as it was changes nothing', () => {
  const read = readGoalForm(goalTexts(goal))
  expect(read.ok && changedFields(goal, read.values)).toEqual({})
})

test('only what was changed is written; what was emptied is cleared', () => {
  const read = readGoalForm({ ...goalTexts(goal), productId: '', amount: '3', unit: 'toko', due: '' })
  expect(read.ok && changedFields(goal, read.values)).toEqual({
    due: undefined,
    productId: undefined,
    unit: 'toko',
    target: { quantity: 3_000, per: 'total' },
  })
})

test('a goal needs a text, and an amount its unit; all else may be left empty', () => {
  expect(readGoalForm(emptyGoal)).toEqual({ ok: false, errors: { text: true } })
  const named = { ...emptyGoal, text: 'Lebih dikenal' }
  expect(readGoalForm(named).ok).toBe(true)
  expect(readGoalForm({ ...named, amount: '3' })).toEqual({ ok: false, errors: { unit: true } })
  expect(readGoalForm({ ...named, amount: '0', due: 'besok' })).toEqual({
    ok: false,
    errors: { amount: 'zero', due: true },
  })
  expect(readGoalForm({ ...named, amount: '1.5', unit: 'toko' })).toEqual({
    ok: false,
    errors: { amount: 'grouping' },
  })
})
