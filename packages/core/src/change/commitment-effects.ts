import type { PlanCommitment } from '../commitment/commitment'
import { deliveryCommitments } from '../commitment/delivery-commitments'
import { deriveCommitments } from '../commitment/derive-commitments'
import { orderCommitments } from '../commitment/order-commitments'
import { produceCommitments } from '../commitment/produce-commitments'
import { type Revision, reviseBy, reviseCommitments } from '../commitment/revise-commitments'
import { soonestFirst } from '../commitment/soonest-first'
import { isSameValue } from '../proposal/same-value'
import type { Snapshot } from '../proposal/snapshot'
import type { Versions } from './interest'
import { onlyDifferent } from './only-different'

/** What a new plan makes of a party's commitments from the plan before, fulfilled or not. */
export type CommitmentEffects = Pick<Revision, 'changed' | 'moved' | 'cancelled' | 'added'>

const NONE_FULFILLED: ReadonlySet<string> = new Set()

/** What a delivery makes the parties owe besides its own facts. */
const bindingOf = ({ terms: { parties, scope, prices, payment, window } }: Snapshot) => ({
  ...{ parties, scope, prices, payment, window },
})

/**
 * Of products of which both say the same nobody owes anything else, unless the terms say it. What has to be
 * ordered comes from all products together.
 */
const revisionOf = (before: Snapshot, after: Snapshot): CommitmentEffects => {
  if (!isSameValue(bindingOf(before), bindingOf(after)))
    return reviseCommitments(deriveCommitments(before), NONE_FULFILLED, after)
  const different = onlyDifferent(before, after)
  const owed = (part: Snapshot, whole: Snapshot) =>
    soonestFirst(
      [...produceCommitments(part), ...deliveryCommitments(part), ...orderCommitments(whole)],
      (each) => each,
    )
  return reviseBy(owed(different.before, before), NONE_FULFILLED, {
    start: after.plan.start,
    owed: owed(different.after, after),
  })
}

/**
 * What a party would owe differently: changed, on another day, no more, and newly. Without a party, everybody. What
 * belongs to weeks before the new plan stays as it was agreed.
 */
export const commitmentEffects = (
  { before, after }: Versions,
  partyId: string | undefined,
): CommitmentEffects => {
  const isMine = (commitment: PlanCommitment) => partyId === undefined || commitment.partyId === partyId
  const { changed, moved, cancelled, added } = before
    ? revisionOf(before, after)
    : { changed: [], moved: [], cancelled: [], added: deriveCommitments(after) }
  return {
    changed: changed.filter(({ from, to }) => isMine(from) || isMine(to)),
    moved: moved.filter(({ from, to }) => isMine(from) || isMine(to)),
    cancelled: cancelled.filter(isMine),
    added: added.filter(isMine),
  }
}
