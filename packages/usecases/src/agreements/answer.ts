import { consentNoticeId } from '@rembuk/core/notice/causes/consent'
import type { Proposal, Stance } from '@rembuk/core/proposal/proposal'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { planDocumentId } from '../documents/partnership-documents'
import { readLedger, writeDown } from '../ledger/write-down'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import {
  type AgreementData,
  type AgreementEntry,
  type Answered,
  agreementLedgerId,
  type NewAgreementEntry,
} from './agreement-data'
import { agreementState, proposalAfter, type RecordedProposal } from './agreement-state'
import { useConsentCode } from './consent-code'
import { findProposal } from './find-proposal'
import { keepCheck } from './keep-check'
import { nextVersion } from './next-version'
import { requestId } from './request-id'

type AnswerDeps = Pick<
  Deps,
  | 'partnerships'
  | 'ledger'
  | 'contents'
  | 'checks'
  | 'codes'
  | 'notices'
  | 'secrets'
  | 'sha256'
  | 'now'
  | 'tellChanged'
>

export interface AnswerInput {
  partnershipId: string
  proposalId: string
  stance: Stance
  /** Of the snapshot that the person has read. */
  hash: string
  /** Needed to consent. */
  code?: string
  /** Chosen by the caller, the same when the request is sent again. */
  requestKey: string
}

/**
 * Takes a party's stance to a proposal: consent with a fresh one-time code, refusal with a reason, or a
 * question. The consent that completes it makes it the next agreed version, in the same write, once.
 * The actor's part is looked up again right before that write: a role taken away no longer signs. The notice
 * that asked the actor is settled with the answer; those of the party's other signers follow from the ledger.
 *
 * Refuses as `requireParty`, `decide` and, for a consent, `guessCode` do; what `decide` would refuse
 * costs no code. Without a code a consent is refused with 'bad-input'.
 */
export const answer = async (
  deps: AnswerDeps,
  actor: Actor,
  input: AnswerInput,
): Promise<RecordedProposal> => {
  const { partnershipId, proposalId, stance, hash } = input
  const ledgerId = agreementLedgerId(partnershipId)
  const id = requestId(deps, 'answer', actor.personId, input.requestKey)
  const { partyId } = await requireParty(deps, actor, partnershipId, 'agreement:answer')
  const by = { personId: actor.personId, partyId }
  const data: Answered = { kind: 'answered', proposalId, snapshotHash: hash, stance }

  const known = await readLedger<AgreementData>(deps, ledgerId)
  if (!known.some((entry) => entry.id === id)) {
    const { proposal } = findProposal(known, proposalId, deps.now())
    proposalAfter(proposal, by, data, deps.now())
    if (stance.kind === 'consent') data.evidence = await evidenceOf(deps, actor, input)
  }

  const entries = await writeDown<AgreementData>(deps, ledgerId, id, async (before) => {
    const now = await requireParty(deps, actor, partnershipId, 'agreement:answer')
    if (now.partyId !== partyId) throw new DomainError('not-signer')
    return answered(deps, partnershipId, before, { id, at: deps.now(), by, data })
  })
  if (stance.kind !== 'question')
    await deps.notices.settle(
      { personId: actor.personId, partnershipId, id: consentNoticeId(proposalId) },
      deps.now(),
    )
  await keepCheck(deps, partnershipId, agreementState(entries, deps.now()), proposalId)
  await deps.tellChanged({ documentId: planDocumentId(partnershipId), topic: 'agreement' })
  return findProposal(entries, proposalId, deps.now())
}

const evidenceOf = (deps: AnswerDeps, actor: Actor, input: AnswerInput) => {
  if (input.code === undefined) throw new DomainError('bad-input', { fields: ['code'] })
  return useConsentCode(deps, actor, input, input.code)
}

type NewAnswer = NewAgreementEntry & { data: Answered; by: { personId: string; partyId: string } }

/** What is written down of an answer: nothing where it repeats what stands, the agreement with the last consent. */
const answered = async (
  deps: AnswerDeps,
  partnershipId: string,
  before: readonly AgreementEntry[],
  entry: NewAnswer,
): Promise<NewAgreementEntry[]> => {
  const { proposalId } = entry.data
  const { proposal } = findProposal(before, proposalId, entry.at)
  const after: Proposal = proposalAfter(proposal, entry.by, entry.data, entry.at)
  if (after === proposal) return []
  if (after.status !== 'agreed') return [entry]
  const data = await nextVersion(deps, partnershipId, agreementState(before, entry.at), {
    proposalId,
    snapshotHash: after.snapshotHash,
  })
  return [entry, { id: `agreed.${proposalId}`, at: entry.at, by: entry.by, data }]
}
