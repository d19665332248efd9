import { type Action, may } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { acceptInvitation } from './invitation'
import { liveMembership } from './membership'

/** A part in a partnership as somebody of one of its parties. */
export type PartyMembership = Membership & { partyId: string }

/**
 * The actor's part in a partnership, if it allows the action; an invited one has accepted by it. Refuses
 * with 'not-found' a stranger and with 'read-only' who takes part but may not do that.
 */
export const requirePart = async (
  deps: Pick<Deps, 'partnerships' | 'now'>,
  actor: Actor,
  partnershipId: string,
  action: Action,
): Promise<Membership> => {
  const part = await liveMembership(deps, partnershipId, actor.personId)
  if (!part || !may(part, 'partnership:read')) throw new DomainError('not-found')
  if (!may(part, action)) throw new DomainError('read-only')
  await acceptInvitation(deps, part)
  return part
}

/** As `requirePart`, for what only a party can do; refuses with 'read-only' who belongs to none. */
export const requireParty = async (
  deps: Pick<Deps, 'partnerships' | 'now'>,
  actor: Actor,
  partnershipId: string,
  action: Action,
): Promise<PartyMembership> => {
  const { partyId, ...part } = await requirePart(deps, actor, partnershipId, action)
  if (partyId === undefined) throw new DomainError('read-only')
  return { ...part, partyId }
}
