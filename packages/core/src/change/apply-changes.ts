import { isInWeeks, planWeeks } from '../proposal/plan-weeks'
import { isSameValue } from '../proposal/same-value'
import type { Snapshot } from '../proposal/snapshot'
import { buildPlan } from './build-plan'
import { buildTerms } from './build-terms'
import type { Change } from './change'
import { entriesOf } from './entries'
import { type Entry, isTermEntry, keyOf, type PlanEntry, type TermEntry } from './entry'

/** The value has the type that goes with the change's kind; types cannot say so. */
const entryAfter = ({ from: _, to: value, ...about }: Change): Entry => ({ ...about, value }) as Entry

/**
 * The snapshot after these changes: exactly `after` for those of `difference(before, after)`. With
 * nothing agreed before, `before` is the partnership alone. Throws RangeError where a change is of
 * another value than the one that is there, or what comes out is no whole snapshot.
 */
export const applyChanges = (
  before: Snapshot | Pick<Snapshot, 'partnershipId'>,
  changes: readonly Change[],
): Snapshot => {
  const entries = new Map(entriesOf('plan' in before ? before : undefined))
  for (const change of changes) {
    const key = keyOf(change)
    if (!isSameValue(entries.get(key)?.value, change.from)) throw new RangeError('a change of something else')
    if (change.to === undefined) entries.delete(key)
    else entries.set(key, entryAfter(change))
  }
  const terms: TermEntry[] = []
  const plan: PlanEntry[] = []
  for (const entry of entries.values())
    if (isTermEntry(entry)) terms.push(entry)
    else plan.push(entry)
  const period = plan.find((entry) => entry.kind === 'period')
  if (!period) throw new RangeError('a plan without its frame')
  const weeks = planWeeks(period.value)
  return {
    format: 1,
    partnershipId: before.partnershipId,
    plan: buildPlan(plan.filter((entry) => !('day' in entry) || isInWeeks(entry.day, weeks))),
    terms: buildTerms(terms),
  }
}
