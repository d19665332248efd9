import type { Actor } from '../actor'
import { planDocumentId } from '../documents/partnership-documents'
import { writeDown } from '../ledger/write-down'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { type AgreementData, agreementLedgerId } from './agreement-data'
import { proposalAfter, type RecordedProposal } from './agreement-state'
import { findProposal } from './find-proposal'
import { requestId } from './request-id'

type WithdrawDeps = Pick<Deps, 'partnerships' | 'ledger' | 'secrets' | 'sha256' | 'now' | 'tellChanged'>

export interface WithdrawInput {
  partnershipId: string
  proposalId: string
  /** Chosen by the caller, the same when the request is sent again. */
  requestKey: string
}

/**
 * Withdraws a proposal of the actor's party. It stays on record. Refuses as `requireParty` does, with
 * 'not-found' one that there is not, and what `decide` refuses: one of another party, one that has ended.
 */
export const withdraw = async (
  deps: WithdrawDeps,
  actor: Actor,
  { partnershipId, proposalId, requestKey }: WithdrawInput,
): Promise<RecordedProposal> => {
  const { partyId } = await requireParty(deps, actor, partnershipId, 'agreement:propose')
  const id = requestId(deps, 'withdrawal', actor.personId, requestKey)
  const by = { personId: actor.personId, partyId }
  const entries = await writeDown<AgreementData>(deps, agreementLedgerId(partnershipId), id, (before) => {
    const at = deps.now()
    const data = { kind: 'withdrawn' as const, proposalId }
    proposalAfter(findProposal(before, proposalId, at).proposal, by, data, at)
    return [{ id, at, by, data }]
  })
  await deps.tellChanged({ documentId: planDocumentId(partnershipId), topic: 'agreement' })
  return findProposal(entries, proposalId, deps.now())
}
