import type { AgreedVersionView, AgreementStateView, ProposalView } from '@rembuk/contract/agreements'
import { statusAt } from '@rembuk/core/proposal/stances'
import { awaitedParties } from '../agreement-state'

/** What the state of a partnership's agreement is called on the screen. */
export type Standing =
  /** Nothing is agreed or proposed, or what was proposed was taken back. */
  | { is: 'draft' }
  /** Proposed, and nobody has consented yet. */
  | { is: 'proposed'; proposal: ProposalView; waiting: string[] }
  | { is: 'waiting'; proposal: ProposalView; waiting: string[]; of: number }
  | { is: 'agreed'; agreed: AgreedVersionView }
  | { is: 'refused'; proposal: ProposalView; partyId: string; reason: string }
  | { is: 'expired'; proposal: ProposalView }

/** What became of one proposal by `now`, in milliseconds since 1970; undefined where it no longer counts. */
export const standingOfProposal = (
  proposal: ProposalView,
  now: number,
): Exclude<Standing, { is: 'draft' | 'agreed' }> | undefined => {
  switch (statusAt(proposal, now)) {
    case 'open': {
      const waiting = awaitedParties(proposal)
      const of = proposal.signers.length
      return waiting.length === of
        ? { is: 'proposed', proposal, waiting }
        : { is: 'waiting', proposal, waiting, of }
    }
    case 'refused': {
      const last = proposal.stances.findLast(({ stance }) => stance.kind === 'refuse')
      const reason = last?.stance.kind === 'refuse' ? last.stance.reason : ''
      return { is: 'refused', proposal, partyId: last?.by.partyId ?? '', reason }
    }
    case 'expired':
      return { is: 'expired', proposal }
    case 'agreed':
    case 'withdrawn':
    case 'superseded':
      return undefined
  }
}

/** Where the agreeing of a partnership stands by `now`: its newest proposal counts first, then what is agreed. */
export const standingOf = ({ proposals, agreed }: AgreementStateView, now: number): Standing => {
  const [newest] = proposals
  const [current] = agreed
  const proposed = newest && standingOfProposal(newest, now)
  if (proposed) return proposed
  return current ? { is: 'agreed', agreed: current } : { is: 'draft' }
}
