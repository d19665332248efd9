import type { Day } from '../calendar'
import { isSameValue } from '../proposal/same-value'
import type { Snapshot } from '../proposal/snapshot'
import type { Commitment, PlanCommitment } from './commitment'
import { deriveCommitments } from './derive-commitments'
import { type MovedCommitment, moveCommitments } from './move-commitments'

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

/** What is owed by a new plan, and its first day. */
interface NewPlan {
  start: Day
  owed: readonly PlanCommitment[]
}

/** Revises the open commitments by what is owed instead; the lists are in the order of what they come from. */
export const reviseBy = (
  open: readonly Commitment[],
  fulfilledIds: ReadonlySet<string>,
  { start, owed }: NewPlan,
): Revision => {
  const places = new Map(owed.map(({ id }, place) => [id, place]))
  const taken = new Uint8Array(owed.length)
  const elsewhere = new Set<string>()
  /** Where the commitment is in what is owed; -1 where it is not, undefined where it was met before. */
  const take = (id: string): number | undefined => {
    const place = places.get(id)
    if (place === undefined ? elsewhere.has(id) : taken[place]) return undefined
    if (place === undefined) elsewhere.add(id)
    else taken[place] = 1
    return place ?? -1
  }
  for (const id of fulfilledIds) take(id)

  const revision: Revision = { kept: [], changed: [], moved: [], cancelled: [], added: [] }
  const gone: PlanCommitment[] = []
  for (const commitment of open) {
    const place = take(commitment.id)
    if (place === undefined) continue
    if (commitment.kind === 'follow-up' || commitment.planDay < start) {
      revision.kept.push(commitment)
      continue
    }
    const to = owed[place]
    if (!to) gone.push(commitment)
    else if (isSameValue(to, commitment)) revision.kept.push(commitment)
    else revision.changed.push({ from: commitment, to })
  }
  const come = owed.filter((_, place) => !taken[place])
  revision.moved = moveCommitments(gone, come, fulfilledIds)
  const moved = new Set(revision.moved.flatMap(({ from, to }) => [from, to]))
  revision.cancelled = gone.filter((each) => !moved.has(each))
  revision.added = come.filter((each) => !moved.has(each))
  return revision
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
): Revision => reviseBy(open, fulfilledIds, { start: agreed.plan.start, owed: deriveCommitments(agreed) })
