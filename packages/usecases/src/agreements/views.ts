import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import type { Deps } from '../ports/deps'
import type { AgreedVersion, RecordedProposal } from './agreement-state'
import { checkCodeOf } from './check-code'

type By = RecordedProposal['proposal']['proposedBy']

/** Everyone who did something in these proposals. */
const peopleOf = (proposals: readonly RecordedProposal[]): Set<string> =>
  new Set(
    proposals.flatMap(({ proposal }) => [
      proposal.proposedBy.personId,
      ...proposal.record.map(({ by }) => by.personId),
    ]),
  )

/** How proposals and agreed versions are shown to a reader, with the names that they may know. */
export const agreementViews = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'secrets' | 'now'>,
  actor: Actor,
  partnershipId: string,
  proposals: readonly RecordedProposal[],
) => {
  const documentId = planDocumentId(partnershipId)
  const names = await authorNames(deps, actor.personId, documentId, peopleOf(proposals))
  const by = ({ personId, partyId }: By) => ({ personId, partyId, name: names.get(personId) ?? '' })
  return {
    by,

    proposal: ({ number, proposal, proposed }: RecordedProposal) => ({
      id: proposal.id,
      number,
      proposedBy: by(proposal.proposedBy),
      ...(proposed.note !== undefined && { note: proposed.note }),
      hash: proposal.snapshotHash,
      status: proposal.status,
      openedAt: proposal.openedAt,
      expiresAt: proposal.expiresAt,
      ...(proposal.ended && { endedAt: proposal.ended.at }),
      signers: proposal.signers,
      stances: proposal.record.map((taken) => ({ by: by(taken.by), stance: taken.stance, at: taken.at })),
    }),

    agreed: ({ version, proposalId, snapshotHash, previousHash, at, term, minor }: AgreedVersion) => ({
      version,
      proposalId,
      hash: snapshotHash,
      previous: previousHash,
      at,
      ...(term && { term }),
      checkCode: checkCodeOf(deps, partnershipId, version),
      ...(minor && { minor }),
    }),
  }
}
