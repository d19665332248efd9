import { DomainError } from '@rembuk/core/refusal'
import type { AgreementEntry } from './agreement-data'
import { agreementState, type RecordedProposal } from './agreement-state'

/** The proposal with that id, as of `now`. Refuses with 'not-found' where there is none. */
export const findProposal = (
  entries: readonly AgreementEntry[],
  proposalId: string,
  now: number,
): RecordedProposal => {
  const found = agreementState(entries, now).proposals.find(({ proposal }) => proposal.id === proposalId)
  if (!found) throw new DomainError('not-found')
  return found
}
