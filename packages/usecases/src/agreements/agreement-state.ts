import { decide } from '@rembuk/core/proposal/decide'
import type { Proposal } from '@rembuk/core/proposal/proposal'
import type { Agreed, AgreementEntry, Answered, Proposed, Withdrawn } from './agreement-data'

/** A proposal with what was written down of it besides its course. */
export interface RecordedProposal {
  /** Counts the partnership's proposals, from 1. */
  number: number
  proposal: Proposal
  proposed: Proposed
}

export interface AgreedVersion extends Agreed {
  /** Server time, milliseconds since 1970. */
  at: number
}

/** Where the agreeing of a partnership stands. */
export interface AgreementState {
  /** In the order in which they were proposed. */
  proposals: RecordedProposal[]
  /** In the order in which they were agreed. */
  agreed: AgreedVersion[]
}

const actorOf = ({ personId, partyId = '' }: AgreementEntry['by']) => ({ personId, partyId })

const opened = (
  { id, at, by }: AgreementEntry,
  { snapshotHash, signers, expiresAt }: Proposed,
): Proposal => ({
  id,
  proposedBy: actorOf(by),
  snapshotHash,
  signers,
  openedAt: at,
  expiresAt,
  status: 'open',
  record: [],
})

/** A proposal after an answer or a withdrawal. Throws what `decide` refuses. */
export const proposalAfter = (
  proposal: Proposal,
  by: { personId: string; partyId: string },
  data: Answered | Withdrawn,
  at: number,
): Proposal =>
  data.kind === 'withdrawn'
    ? decide(proposal, { kind: 'withdraw', by }, at)
    : decide(proposal, { kind: 'stance', by, stance: data.stance, snapshotHash: data.snapshotHash }, at)

/** The course of every proposal and what was agreed, from all that was written down, as of `now`. */
export const agreementState = (entries: readonly AgreementEntry[], now: number): AgreementState => {
  const proposals: RecordedProposal[] = []
  const agreed: AgreedVersion[] = []
  const change = (id: string, to: (proposal: Proposal) => Proposal): void => {
    const recorded = proposals.find(({ proposal }) => proposal.id === id)
    if (recorded) recorded.proposal = to(recorded.proposal)
  }
  for (const entry of entries) {
    const { data, at } = entry
    if (data.kind === 'proposed') {
      const last = proposals.at(-1)?.proposal
      if (last) change(last.id, (before) => decide(before, { kind: 'supersede', proposalId: entry.id }, at))
      proposals.push({ number: proposals.length + 1, proposal: opened(entry, data), proposed: data })
    } else if (data.kind === 'agreed') {
      agreed.push({ ...data, at })
      change(data.proposalId, (before) =>
        data.minor ? { ...before, status: 'agreed', ended: { at, by: actorOf(entry.by) } } : before,
      )
    } else {
      change(data.proposalId, (before) => proposalAfter(before, actorOf(entry.by), data, at))
    }
  }
  const last = proposals.at(-1)?.proposal
  if (last) change(last.id, (before) => decide(before, { kind: 'expire' }, now))
  return { proposals, agreed }
}
