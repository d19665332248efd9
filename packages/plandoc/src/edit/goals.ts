import { isLabel, isNote } from '@rembuk/core/label'
import { MAX_GOALS } from '@rembuk/core/plan/bounds'
import { type Goal, isMonth } from '@rembuk/core/plan/goals'
import type * as Y from 'yjs'
import { parseTarget, targetText } from '../goal-text'
import { readPosition, rootMap } from '../root-values'
import { isId, planRoots } from '../roots'
import { checkField, checkProductId, refuseEdit } from './check'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** What is written of a goal; a field that is undefined is cleared, one that is not named stays. */
export type GoalFields = { [Key in keyof Omit<Goal, 'id' | 'assumptions'>]?: Goal[Key] | undefined }

export const checkGoalId = (value: unknown): void => checkField('goalId', isId(value))

const checkFields = ({ text, due, who, unit, productId, target }: GoalFields): void => {
  checkField('text', text === undefined || isNote(text))
  checkField('due', due === undefined || isMonth(due))
  checkField('who', who === undefined || isLabel(who))
  checkField('unit', unit === undefined || isLabel(unit))
  if (productId !== undefined) checkProductId(productId)
  checkField('target', target === undefined || parseTarget(targetText(target)) !== undefined)
}

const writeFields = (doc: Y.Doc, goalId: string, { productId, target, ...fields }: GoalFields): void => {
  const goal = rootMap(doc, planRoots.goal(goalId))
  for (const [key, value] of Object.entries(fields)) writeKey(goal, key, value)
  if (productId !== undefined) writeKey(goal, 'product', productId)
  if (target !== undefined) writeKey(goal, 'target', targetText(target))
}

/** Adds a goal behind the others. Refuses an id that is shown already and more than 50 goals. */
export const addGoal = (
  doc: Y.Doc,
  { id, ...fields }: GoalFields & { id: string; text: string },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkGoalId(id)
  checkFields(fields)
  const goals = rootMap(doc, planRoots.goals)
  checkField('goalId', readPosition(goals, id) === undefined)
  const { next, count } = lastPosition(goals)
  if (count >= MAX_GOALS) refuseEdit('goalId', MAX_GOALS)
  doc.transact(() => {
    writeKey(goals, id, next)
    writeFields(doc, id, fields)
  }, origin)
}

/** Changes the fields that are named. The text cannot be cleared. */
export const changeGoal = (
  doc: Y.Doc,
  goalId: string,
  fields: GoalFields,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkGoalId(goalId)
  checkFields(fields)
  checkField('text', !('text' in fields) || fields.text !== undefined)
  doc.transact(() => {
    const goal = rootMap(doc, planRoots.goal(goalId))
    if ('productId' in fields && fields.productId === undefined) writeKey(goal, 'product', undefined)
    if ('target' in fields && fields.target === undefined) writeKey(goal, 'target', undefined)
    writeFields(doc, goalId, fields)
  }, origin)
}

/** Takes a goal off the list. Its fields and assumptions stay in the document. */
export const removeGoal = (doc: Y.Doc, goalId: string, origin: unknown = LOCAL_ORIGIN): void => {
  checkGoalId(goalId)
  writeRootKey(doc, planRoots.goals, goalId, undefined, origin)
}
