/** How a proposal can end. Every end is final. */
export type ProposalEnd = 'agreed' | 'refused' | 'withdrawn' | 'superseded' | 'expired'

export type ProposalStatus = 'open' | ProposalEnd

/** A person who acts for a party. */
export interface Actor {
  partyId: string
  personId: string
}

/** What a party says to a proposal through one of its signers. */
export type Stance =
  | { kind: 'consent' }
  | { kind: 'refuse'; reason: string }
  /** `about` names the change that is asked about; the whole proposal where absent. */
  | { kind: 'question'; text: string; about?: string }

/** One stance as it was taken. It stays in the record when the party changes its mind. */
export interface TakenStance {
  by: Actor
  stance: Stance
  /** Milliseconds since 1970, by the server's clock. */
  at: number
}

/** A snapshot on its way to becoming an agreed plan. */
export interface Proposal {
  id: string
  proposedBy: Actor
  /** SHA-256 of the snapshot's canonical JSON. */
  snapshotHash: string
  /** Who may sign, for each party of the snapshot's terms. */
  signers: { partyId: string; personIds: string[] }[]
  openedAt: number
  /** From this moment on nobody can consent any more. Milliseconds since 1970. */
  expiresAt: number
  status: ProposalStatus
  /** Every stance ever taken, the earliest first; of each party the last one counts. */
  record: TakenStance[]
  /** When and by what it ended; absent while it is open. */
  ended?: { at: number; by?: Actor; supersededBy?: string }
}

export type ProposalEvent =
  /** `snapshotHash` is of what the person has read. */
  | { kind: 'stance'; by: Actor; stance: Stance; snapshotHash: string }
  | { kind: 'withdraw'; by: Actor }
  | { kind: 'supersede'; proposalId: string }
  | { kind: 'expire' }
