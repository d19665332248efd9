import { canonicalJson } from '../proposal/canonical-json'
import type { Snapshot } from '../proposal/snapshot'
import type { Commitment, PlanCommitment } from './commitment'
import { deriveCommitments } from './derive-commitments'
import { type MovedCommitment, moveCommitments } from './move-commitments'

/** Those that were derived are written alike; those that were stored may have their members in another order. */
const isSame = (a: PlanCommitment, b: PlanCommitment): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b)

/** What a new agreed plan makes of what was owed before. Each commitment is in exactly one list. */
export interface Revision {
  /** Owed as before; follow-ups of meetings and what belongs to weeks before the new plan always are. */
  kept: Commitment[]
  /** Still owed, but not as before. */
  changed: { from: PlanCommitment; to: PlanCommitment }[]
  /** Owed on another day than before, and otherwise maybe not as before either. */
  moved: MovedCommitment[]
  /** Owed no more. */
  cancelled: PlanCommitment[]
  /** Owed from now on. */
  added: PlanCommitment[]
}

/**
 * Revises the open commitments by a newly agreed plan. What is fulfilled is never touched: a promise
 * that the new plan repeats is neither changed nor owed again. What belongs to days before the new
 * plan's first week was agreed before and stays owed. What `moveCommitments` finds is neither cancelled nor
 * added.
 */
export const reviseCommitments = (
  open: readonly Commitment[],
  fulfilledIds: ReadonlySet<string>,
  agreed: Snapshot,
): Revision => {
  const derived = new Map(deriveCommitments(agreed).map((commitment) => [commitment.id, commitment]))
  const revision: Revision = { kept: [], changed: [], moved: [], cancelled: [], added: [] }
  const known = new Set(fulfilledIds)
  const gone: PlanCommitment[] = []
  for (const commitment of open) {
    if (known.has(commitment.id)) continue
    known.add(commitment.id)
    if (commitment.kind === 'follow-up' || commitment.planDay < agreed.plan.start) {
      revision.kept.push(commitment)
      continue
    }
    const to = derived.get(commitment.id)
    if (!to) gone.push(commitment)
    else if (isSame(to, commitment)) revision.kept.push(commitment)
    else revision.changed.push({ from: commitment, to })
  }
  const come = [...derived.values()].filter(({ id }) => !known.has(id))
  revision.moved = moveCommitments(gone, come, fulfilledIds)
  const moved = new Set(revision.moved.flatMap(({ from, to }) => [from, to]))
  revision.cancelled = gone.filter((each) => !moved.has(each))
  revision.added = come.filter((each) => !moved.has(each))
  return revision
}
