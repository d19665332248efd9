import type { Day } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import type * as Y from 'yjs'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { parseWorkdays, workdaysText } from '../workdays'
import { checkField } from './check'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from './write'

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

/**
 * Sets the weekdays on which work is done, from 0 for Monday to 6 for Sunday, at least one. Throws
 * DomainError `bad-input`; then nothing is written.
 */
export const setWorkdays = (
  doc: Y.Doc,
  workdays: readonly number[],
  origin: unknown = LOCAL_ORIGIN,
): void => {
  const text = workdaysText(workdays)
  checkField('workdays', parseWorkdays(text) !== undefined)
  writeRootKey(doc, planRoots.plan, 'workdays', text, origin)
}
