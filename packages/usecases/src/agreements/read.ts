import { may } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { type AgreementData, agreementLedgerId } from './agreement-data'
import { agreementState } from './agreement-state'
import { findProposal } from './find-proposal'
import { snapshotTextOf } from './snapshot-text'
import { agreementViews } from './views'

type ReadDeps = Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'contents' | 'secrets' | 'now'>

/** Where the agreeing of a partnership stands, the newest first. Refuses as `requirePart` does. */
export const getAgreement = async (deps: ReadDeps, actor: Actor, partnershipId: string) => {
  await requirePart(deps, actor, partnershipId, 'agreement:read')
  const entries = await readLedger<AgreementData>(deps, agreementLedgerId(partnershipId))
  const { proposals, agreed } = agreementState(entries, deps.now())
  const views = await agreementViews(deps, actor, partnershipId, proposals)
  return { proposals: proposals.map(views.proposal).reverse(), agreed: agreed.map(views.agreed).reverse() }
}

/** The part in a partnership with which its prices may be read, and so the contents of its agreements. */
const requireReader = async (deps: ReadDeps, actor: Actor, partnershipId: string): Promise<void> => {
  const part = await requirePart(deps, actor, partnershipId, 'agreement:read')
  if (!may(part, 'terms:read')) throw new DomainError('forbidden')
}

/**
 * One proposal with its content and what was agreed before. Refuses as `requirePart` does, with
 * 'forbidden' who may not read prices, and with 'not-found' a proposal that there is not.
 */
export const getProposal = async (
  deps: ReadDeps,
  actor: Actor,
  { partnershipId, proposalId }: { partnershipId: string; proposalId: string },
) => {
  await requireReader(deps, actor, partnershipId)
  const entries = await readLedger<AgreementData>(deps, agreementLedgerId(partnershipId))
  const found = findProposal(entries, proposalId, deps.now())
  const { snapshotHash, beforeHash } = found.proposed
  const [views, snapshot, before] = await Promise.all([
    agreementViews(deps, actor, partnershipId, [found]),
    snapshotTextOf(deps, partnershipId, snapshotHash),
    beforeHash === '' ? undefined : snapshotTextOf(deps, partnershipId, beforeHash),
  ])
  return { proposal: views.proposal(found), snapshot, ...(before !== undefined && { before }) }
}

/** One agreed version with its content and how each signer proved who they are. Refuses as `getProposal` does. */
export const getAgreed = async (
  deps: ReadDeps,
  actor: Actor,
  { partnershipId, version }: { partnershipId: string; version: number },
) => {
  await requireReader(deps, actor, partnershipId)
  const entries = await readLedger<AgreementData>(deps, agreementLedgerId(partnershipId))
  const agreed = agreementState(entries, deps.now()).agreed.find((each) => each.version === version)
  if (!agreed) throw new DomainError('not-found')
  const found = findProposal(entries, agreed.proposalId, deps.now())
  const { snapshotHash, previousHash } = agreed
  const [views, snapshot, before] = await Promise.all([
    agreementViews(deps, actor, partnershipId, [found]),
    snapshotTextOf(deps, partnershipId, snapshotHash),
    previousHash === '' ? undefined : snapshotTextOf(deps, partnershipId, previousHash),
  ])
  const evidence = entries.flatMap(({ by, at, data }) =>
    data.kind === 'answered' && data.proposalId === agreed.proposalId && data.evidence
      ? [{ ...views.by({ personId: by.personId, partyId: by.partyId ?? '' }), at, ...data.evidence }]
      : [],
  )
  return {
    agreed: views.agreed(agreed),
    proposal: views.proposal(found),
    snapshot,
    ...(before !== undefined && { before }),
    evidence,
  }
}
