import { isLabel, isNote } from '@rembuk/core/label'
import { MAX_ASSUMPTIONS, MAX_GOALS } from '@rembuk/core/plan/bounds'
import { type Assumption, type Goal, isMonth } from '@rembuk/core/plan/goals'
import type { Report } from './faults'
import { parseTarget } from './goal-text'
import { readEntries, readOrder } from './read-root'
import type { ReadableDoc } from './readable'
import { isId, planRoots } from './roots'

type Fields = Omit<Goal, 'id' | 'assumptions'>

const fieldKeys = ['text', 'unit', 'who', 'due', 'product', 'target']

/** A field of the document as core's; undefined for a bad value and for a key that is none. */
const readField = (key: string, value: unknown): Partial<Fields> | undefined => {
  const target = parseTarget(value)
  if (key === 'text' && isNote(value)) return { text: value }
  if (key === 'unit' && isLabel(value)) return { unit: value }
  if (key === 'who' && isLabel(value)) return { who: value }
  if (key === 'due' && isMonth(value)) return { due: value }
  if (key === 'product' && isId(value)) return { productId: value }
  if (key === 'target' && target) return { target }
  return undefined
}

/** One assumption; a text that is missing or bad is replaced by the id. */
const readAssumption = (
  doc: ReadableDoc,
  goalId: string,
  assumptionId: string,
  report: Report,
): Assumption => {
  const root = planRoots.assumption(goalId, assumptionId)
  const assumption: Assumption = { id: assumptionId, text: assumptionId }
  let hasText = false
  for (const [key, value] of readEntries(doc, root, report)) {
    if (key === 'text' && isNote(value)) {
      assumption.text = value
      hasText = true
    } else if (key === 'holds' && (value === 'yes' || value === 'no')) assumption.holds = value === 'yes'
    else report(key === 'text' || key === 'holds' ? 'bad-value' : 'unknown-key', root, key)
  }
  if (!hasText) report('missing', root, 'text')
  return assumption
}

/** One goal with its assumptions; a text that is missing or bad is replaced by the id. */
const readGoal = (doc: ReadableDoc, goalId: string, report: Report): Goal => {
  const root = planRoots.goal(goalId)
  const fields: Partial<Fields> = {}
  for (const [key, value] of readEntries(doc, root, report)) {
    const field = readField(key, value)
    if (field) Object.assign(fields, field)
    else report(fieldKeys.includes(key) ? 'bad-value' : 'unknown-key', root, key)
  }
  if (fields.text === undefined) report('missing', root, 'text')
  const assumptionIds = readOrder(doc, planRoots.assumptions(goalId), MAX_ASSUMPTIONS, report)
  return {
    id: goalId,
    text: goalId,
    ...fields,
    assumptions: assumptionIds.map((id) => readAssumption(doc, goalId, id, report)),
  }
}

/** The long-term goals in the order shown, at most 50 with 20 assumptions each. */
export const readGoals = (doc: ReadableDoc, report: Report): Goal[] =>
  readOrder(doc, planRoots.goals, MAX_GOALS, report).map((goalId) => readGoal(doc, goalId, report))
