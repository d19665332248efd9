import { DomainError } from '../refusal'
import { canonicalJson } from './canonical-json'
import type { Actor, Proposal, ProposalEnd, ProposalEvent, Stance } from './proposal'
import { isSigner, stanceOf, statusAt, waitingFor } from './stances'

type StanceEvent = Extract<ProposalEvent, { kind: 'stance' }>

const end = (
  proposal: Proposal,
  status: ProposalEnd,
  at: number,
  cause: { by?: Actor; supersededBy?: string } = {},
): Proposal => ({ ...proposal, status, ended: { at, ...cause } })

/** Longest reason or question, in UTF-16 units. */
const MAX_WORDS = 1000

const isSaid = (text: string): boolean => text.trim() !== '' && text.length <= MAX_WORDS

const checkWords = (stance: Stance): void => {
  if (stance.kind === 'refuse' && !isSaid(stance.reason))
    throw new DomainError('bad-input', { fields: ['reason'] })
  if (stance.kind === 'question' && !isSaid(stance.text))
    throw new DomainError('bad-input', { fields: ['text'] })
}

const isRepeated = (proposal: Proposal, { by, stance }: StanceEvent): boolean => {
  const last = stanceOf(proposal, by.partyId)
  return last?.by.personId === by.personId && canonicalJson(last.stance) === canonicalJson(stance)
}

const takeStance = (proposal: Proposal, event: StanceEvent, now: number): Proposal => {
  const { by, stance } = event
  if (!isSigner(proposal, by)) throw new DomainError('not-signer')
  if (event.snapshotHash !== proposal.snapshotHash) throw new DomainError('proposal-changed')
  checkWords(stance)
  if (isRepeated(proposal, event)) return proposal
  if (statusAt(proposal, now) !== 'open') throw new DomainError('proposal-ended')
  const next = { ...proposal, record: [...proposal.record, { by, stance, at: now }] }
  if (stance.kind === 'refuse') return end(next, 'refused', now, { by })
  return waitingFor(next).length === 0 ? end(next, 'agreed', now, { by }) : next
}

const withdraw = (proposal: Proposal, by: Actor, now: number): Proposal => {
  if (by.partyId !== proposal.proposedBy.partyId) throw new DomainError('forbidden')
  if (proposal.status === 'withdrawn') return proposal
  if (statusAt(proposal, now) !== 'open') throw new DomainError('proposal-ended')
  return end(proposal, 'withdrawn', now, { by })
}

/**
 * What becomes of a proposal by an event; the given one stays as it is. It is agreed in the moment in
 * which a signer of every party stands by consent, refused by the first refusal, withdrawn by the
 * party that proposed, superseded by a newer one, expired from `expiresAt` on; an end is final. A party
 * changes its stance by taking another one while the proposal is open; a question takes consent back.
 * Saying again what already stands changes nothing and is no error. `now` is in milliseconds since 1970.
 *
 * Refuses with 'not-signer' a stance of anybody else, 'proposal-changed' where something else was read,
 * 'bad-input' a refusal without reason or a question without text (up to 1000), 'forbidden' withdrawing
 * what another party proposed, and 'proposal-ended' once it is over.
 */
export const decide = (proposal: Proposal, event: ProposalEvent, now: number): Proposal => {
  const isOpen = proposal.status === 'open'
  const isOver = statusAt(proposal, now) === 'expired'
  switch (event.kind) {
    case 'stance':
      return takeStance(proposal, event, now)
    case 'withdraw':
      return withdraw(proposal, event.by, now)
    case 'supersede':
      if (!isOpen) return proposal
      return isOver
        ? end(proposal, 'expired', now)
        : end(proposal, 'superseded', now, { supersededBy: event.proposalId })
    case 'expire':
      return isOpen && isOver ? end(proposal, 'expired', now) : proposal
  }
}
