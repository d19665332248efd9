import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { planDocumentId } from '../documents/partnership-documents'
import { writeDown } from '../ledger/write-down'
import { countAgainst } from '../limits/count-against'
import { isLive } from '../partnerships/membership'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { type AgreementData, agreementLedgerId } from './agreement-data'
import { agreementState, type RecordedProposal } from './agreement-state'
import { draftSnapshot, type Seen, snapshotText } from './draft-snapshot'
import { findProposal } from './find-proposal'
import { keepCheck } from './keep-check'
import { isMinor, nextVersion } from './next-version'
import { requestId } from './request-id'
import { signersOf } from './signers'
import { snapshotTextOf } from './snapshot-text'

const DAY_MS = 24 * 60 * 60_000
/** How long a proposal waits for consent, in milliseconds. */
const PROPOSAL_LIFE_MS = 14 * DAY_MS
/** Proposals of one partnership in a day: each keeps a whole plan for good. */
const PER_PARTNERSHIP_AND_DAY = 30

type ProposeDeps = Pick<
  Deps,
  | 'partnerships'
  | 'ledger'
  | 'contents'
  | 'checks'
  | 'documentState'
  | 'rates'
  | 'secrets'
  | 'sha256'
  | 'now'
  | 'tellChanged'
>

export interface ProposeInput extends Seen {
  partnershipId: string
  note?: string
  /** Chosen by the caller, the same when the request is sent again: one key makes one proposal. */
  requestKey: string
}

/**
 * Freezes plan and terms as they were at the numbers that the actor has seen, and proposes them to all
 * parties for 14 days; what changes nothing that needs consent is agreed at once. It supersedes the proposal that is open. Edits of the draft go on and never
 * touch it.
 *
 * Refuses as `requireParty` and `draftSnapshot` do, with 'nothing-changed' a draft that equals what is
 * agreed or proposed already, and with 'too-many-requests' past 30 a day.
 */
export const propose = async (
  deps: ProposeDeps,
  actor: Actor,
  { partnershipId, requestKey, note, ...seen }: ProposeInput,
): Promise<RecordedProposal> => {
  const { partnerships, contents, ledger, now } = deps
  const { partyId } = await requireParty(deps, actor, partnershipId, 'agreement:propose')
  const id = requestId(deps, 'proposal', actor.personId, requestKey)
  const ledgerId = agreementLedgerId(partnershipId)
  const known = (await ledger.read(ledgerId, 0)).some((record) => record.id === id)
  if (!known) {
    await countAgainst(deps, {
      key: `proposal ${partnershipId}`,
      limit: PER_PARTNERSHIP_AND_DAY,
      windowMs: DAY_MS,
    })
  }
  const partnership = await partnerships.get(partnershipId)
  if (!partnership) throw new DomainError('not-found')
  const snapshot = await draftSnapshot(deps, partnership, seen)
  const text = new TextEncoder().encode(snapshotText(snapshot))
  const snapshotHash = deps.sha256(text)
  await contents.put(partnershipId, snapshotHash, text)
  const members = (await partnerships.members(partnershipId)).filter((member) => isLive(member, now()))

  const entries = await writeDown<AgreementData>(deps, ledgerId, id, async (before) => {
    const at = now()
    const state = agreementState(before, at)
    const { proposals, agreed } = state
    const open = proposals.at(-1)?.proposal
    const beforeHash = agreed.at(-1)?.snapshotHash ?? ''
    const isOpen = open?.status === 'open' && open.snapshotHash === snapshotHash
    if (isOpen || beforeHash === snapshotHash) throw new DomainError('nothing-changed')
    const data: AgreementData = {
      kind: 'proposed',
      ...seen,
      snapshotHash,
      beforeHash,
      signers: signersOf(snapshot.terms, members),
      expiresAt: at + PROPOSAL_LIFE_MS,
      ...(note && { note }),
    }
    const by = { personId: actor.personId, partyId }
    const proposed = { id, at, by, data }
    if (beforeHash === '') return [proposed]
    const agreedText = await snapshotTextOf(deps, partnershipId, beforeHash)
    if (!isMinor(JSON.parse(agreedText) as Snapshot, snapshot)) return [proposed]
    const version = await nextVersion(deps, partnershipId, state, { proposalId: id, snapshotHash })
    return [proposed, { id: `agreed.${id}`, at, by, data: { ...version, minor: true } }]
  })
  await keepCheck(deps, partnershipId, agreementState(entries, now()), id)
  await deps.tellChanged({ documentId: planDocumentId(partnershipId), topic: 'agreement' })
  return findProposal(entries, id, now())
}
