import { addDays, type Day, daysBetween } from '@rembuk/core/calendar'
import type * as Y from 'yjs'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkDay, checkField, checkLabel, refuseEdit } from './check'
import { LOCAL_ORIGIN, writeKey } from './write'

/** Days that are closed or opened at a time. */
export const MAX_CLOSURE_DAYS = 60

/**
 * Closes the days from the first to the last, 60 at most, under a name such as Lebaran; a day that is
 * closed already takes the new name. `undefined` opens them. Throws DomainError `bad-input`; then
 * nothing is written.
 */
export const setClosure = (
  doc: Y.Doc,
  { from, to }: { from: Day; to: Day },
  label: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkDay(from)
  checkDay(to)
  const count = daysBetween(from, to) + 1
  checkField('day', count >= 1)
  if (count > MAX_CLOSURE_DAYS) refuseEdit('day', MAX_CLOSURE_DAYS)
  if (label !== undefined) checkLabel('label', label)
  const closures = rootMap(doc, planRoots.closures)
  doc.transact(() => {
    for (let offset = 0; offset < count; offset++) writeKey(closures, addDays(from, offset), label)
  }, origin)
}
