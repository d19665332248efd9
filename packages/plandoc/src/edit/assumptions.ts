import { isNote } from '@rembuk/core/label'
import { MAX_ASSUMPTIONS } from '@rembuk/core/plan/bounds'
import type * as Y from 'yjs'
import { readPosition, rootMap } from '../root-values'
import { isId, planRoots } from '../roots'
import { checkField, refuseEdit } from './check'
import { checkGoalId } from './goals'
import { lastPosition } from './positions'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

const checkIds = (goalId: string, assumptionId: string): void => {
  checkGoalId(goalId)
  checkField('assumptionId', isId(assumptionId))
}

/** Adds an assumption behind the goal's others. Refuses an id that is shown already and more than 20. */
export const addAssumption = (
  doc: Y.Doc,
  goalId: string,
  { id, text }: { id: string; text: string },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkIds(goalId, id)
  checkField('text', isNote(text))
  const assumptions = rootMap(doc, planRoots.assumptions(goalId))
  checkField('assumptionId', readPosition(assumptions, id) === undefined)
  const { next, count } = lastPosition(assumptions)
  if (count >= MAX_ASSUMPTIONS) refuseEdit('assumptionId', MAX_ASSUMPTIONS)
  doc.transact(() => {
    writeKey(assumptions, id, next)
    const fields = rootMap(doc, planRoots.assumption(goalId, id))
    writeKey(fields, 'text', text)
    writeKey(fields, 'holds', undefined)
  }, origin)
}

/** Says whether an assumption still holds; `undefined` where nobody is sure. */
export const setAssumptionHolds = (
  doc: Y.Doc,
  goalId: string,
  assumptionId: string,
  holds: boolean | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkIds(goalId, assumptionId)
  const value = holds === undefined ? undefined : holds ? 'yes' : 'no'
  writeRootKey(doc, planRoots.assumption(goalId, assumptionId), 'holds', value, origin)
}

/** Takes an assumption off a goal. Its text stays in the document. */
export const removeAssumption = (
  doc: Y.Doc,
  goalId: string,
  assumptionId: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkIds(goalId, assumptionId)
  writeRootKey(doc, planRoots.assumptions(goalId), assumptionId, undefined, origin)
}
