import type { Actor, Proposal } from './proposal'
import type { Snapshot } from './snapshot'

/** How long a proposal waits for consent: fourteen days. */
export const PROPOSAL_TTL_MS = 14 * 86_400_000

/** Puts a snapshot up for consent by the signers that its terms name. `now` is in milliseconds since 1970. */
export const openProposal = (
  { id, snapshot, snapshotHash, proposedBy }: {
    id: string
    snapshot: Pick<Snapshot, 'terms'>
    snapshotHash: string
    proposedBy: Actor
  },
  now: number,
): Proposal => ({
  id,
  proposedBy,
  snapshotHash,
  signers: snapshot.terms.parties.map(({ partyId, signers }) => ({
    partyId,
    personIds: signers.map(({ personId }) => personId),
  })),
  openedAt: now,
  expiresAt: now + PROPOSAL_TTL_MS,
  status: 'open',
  record: [],
})
