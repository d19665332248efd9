import type { Day } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import type * as Y from 'yjs'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkField } from './check'
import { LOCAL_ORIGIN, writeKey } from './write'

/**
 * Starts the plan on a Monday for 4 to 52 weeks, or moves it: what is written for other weeks stays
 * in the document. Throws DomainError `bad-input`; then nothing is written.
 */
export const startPlan = (
  doc: Y.Doc,
  { start, weeks }: { start: Day; weeks: number },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkField('start', isPlanStart(start))
  checkField('weeks', isPlanWeeks(weeks))
  doc.transact(() => {
    const plan = rootMap(doc, planRoots.plan)
    writeKey(plan, 'start', start)
    writeKey(plan, 'weeks', weeks)
  }, origin)
}
