import { isInWeeks, planWeeks } from '../proposal/plan-weeks'
import { isSameValue } from '../proposal/same-value'
import type { Snapshot } from '../proposal/snapshot'
import type { Change } from './change'
import { entriesOf } from './entries'
import type { Entry } from './entry'
import { onlyDifferent } from './only-different'

/** The kinds of the two values go together, as both are of the same entry; types cannot say so. */
const change = (about: Entry, from: unknown, to: unknown): Change => {
  const { value: _, ...subject } = about
  return {
    ...subject,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  } as Change
}

/**
 * What is different in `after`, fact by fact, in the order of the snapshot, with what is gone at the
 * end; everything where nothing was agreed before. Weeks and days that the plan no longer covers are
 * past or cut off by the change of its period and are not listed. `applyChanges` is the inverse.
 */
export const difference = (before: Snapshot | undefined, after: Snapshot): Change[] => {
  const compared = before && onlyDifferent(before, after)
  const old = entriesOf(compared?.before)
  const now = entriesOf(compared?.after ?? after)
  const weeks = planWeeks(after.plan)
  const changed = [...now].flatMap(([key, entry]) => {
    const from = old.get(key)?.value
    return isSameValue(from, entry.value) ? [] : [change(entry, from, entry.value)]
  })
  const gone = [...old].flatMap(([key, entry]) =>
    now.has(key) || ('day' in entry && !isInWeeks(entry.day, weeks))
      ? []
      : [change(entry, entry.value, undefined)],
  )
  return [...changed, ...gone]
}
