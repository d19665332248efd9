import { proposalRoute } from '@rembuk/contract/agreement-routes'
import type { ProposalView } from '@rembuk/contract/agreements'
import type { Versions } from '@rembuk/core/change/interest'
import { call } from '../../../api/call'
import { readSnapshot } from './facts/read-snapshot'

/** A proposal with what it proposes and what was agreed when it was made. */
export interface ProposalContent {
  proposal: ProposalView
  versions: Versions
}

/** Asks the server. Throws ApiProblem. */
export const loadContent = async (
  params: { partnershipId: string; proposalId: string },
  signal: AbortSignal,
): Promise<ProposalContent> => {
  const { proposal, snapshot, before } = await call(proposalRoute, { params, signal })
  return {
    proposal,
    versions: {
      before: before === undefined ? undefined : readSnapshot(before),
      after: readSnapshot(snapshot),
    },
  }
}
