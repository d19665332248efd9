import { addDays, type Day } from '@rembuk/core/calendar'
import { addAssumption, setAssumptionHolds } from '@rembuk/plandoc/edit/assumptions'
import { addGoal } from '@rembuk/plandoc/edit/goals'
import type * as Y from 'yjs'
import type { DemoGoal } from './demo-goal'

/** Adds a demo goal with its assumptions to a plan that begins on `start`. */
export const writeGoal = (doc: Y.Doc, goal: DemoGoal, start: Day): void => {
  const { id, text, who, dueAfterDays, productId, target, assumptions } = goal
  addGoal(doc, { id, text, who, productId, target, due: addDays(start, dueAfterDays).slice(0, 7) })
  for (const { holds, ...assumption } of assumptions) {
    addAssumption(doc, id, assumption)
    if (holds !== undefined) setAssumptionHolds(doc, id, assumption.id, holds)
  }
}
