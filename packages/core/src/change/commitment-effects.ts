import type { PlanCommitment } from '../commitment/commitment'
import { deriveCommitments } from '../commitment/derive-commitments'
import { type Revision, reviseCommitments } from '../commitment/revise-commitments'
import type { Versions } from './interest'

/** What a new plan makes of a party's commitments from the plan before, fulfilled or not. */
export type CommitmentEffects = Pick<Revision, 'changed' | 'moved' | 'cancelled' | 'added'>

const NONE_FULFILLED: ReadonlySet<string> = new Set()

/**
 * What a party would owe differently: changed, on another day, no more, and newly. Without a party, everybody. What
 * belongs to weeks before the new plan stays as it was agreed.
 */
export const commitmentEffects = (
  { before, after }: Versions,
  partyId: string | undefined,
): CommitmentEffects => {
  const isMine = (commitment: PlanCommitment) => partyId === undefined || commitment.partyId === partyId
  const open = before ? deriveCommitments(before) : []
  const { changed, moved, cancelled, added } = reviseCommitments(open, NONE_FULFILLED, after)
  return {
    changed: changed.filter(({ from, to }) => isMine(from) || isMine(to)),
    moved: moved.filter(({ from, to }) => isMine(from) || isMine(to)),
    cancelled: cancelled.filter(isMine),
    added: added.filter(isMine),
  }
}
