import { isLoadLimit, isWeekCount } from '@rembuk/core/plan/bounds'
import type * as Y from 'yjs'
import { planRoots } from '../roots'
import { checkField } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** Sets the load above which a week is overloaded, 1 to 10 000 per mille; `undefined` for 100 %. */
export const setLoadLimit = (
  doc: Y.Doc,
  loadPerMille: number | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkField('loadPerMille', loadPerMille === undefined || isLoadLimit(loadPerMille))
  writeRootKey(doc, planRoots.thresholds, 'load', loadPerMille, origin)
}

/** Sets the weeks of demand above which stock is a surplus, 1 to 52; `undefined` for no such limit. */
export const setCoverLimit = (
  doc: Y.Doc,
  maxCoverWeeks: number | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkField('maxCoverWeeks', maxCoverWeeks === undefined || isWeekCount(maxCoverWeeks))
  writeRootKey(doc, planRoots.thresholds, 'cover', maxCoverWeeks, origin)
}
