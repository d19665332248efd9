import type { Proposal } from '../../proposal/proposal'
import type { Cause } from '../due'
import { peopleOf } from '../standing'

/** A party that once consented or refused has answered, even if it asks or changes its mind later. */
const hasAnswered = ({ record }: Proposal, partyId: string): boolean =>
  record.some(({ by, stance }) => by.partyId === partyId && stance.kind !== 'question')

/** Id of the notice that asks for consent to a proposal. */
export const consentNoticeId = (proposalId: string): string => `consent.${proposalId}`

/** An open proposal asks its signers, until their party has answered. */
export const consentWanted: Cause = (standing) => {
  if (standing.last?.proposal.status !== 'open') return []
  const { number, proposal } = standing.last
  const { id, signers, openedAt, expiresAt } = proposal
  return signers
    .filter(({ partyId }) => !hasAnswered(proposal, partyId))
    .flatMap(({ partyId, personIds }) =>
      peopleOf(standing, partyId).filter((personId) => personIds.includes(personId)),
    )
    .map((personId) => ({
      personId,
      id: consentNoticeId(id),
      at: openedAt,
      until: expiresAt,
      cause: { kind: 'consent', proposalId: id, number, until: expiresAt },
    }))
}
