import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'

/**
 * Whether the person was invited by number and has not come yet. Until then nobody is told who has
 * that number, nor whether anybody had it before.
 */
export const isOpenInvitation = ({ invitedAs, acceptedAt }: Membership): boolean =>
  invitedAs !== undefined && acceptedAt === undefined

/** Notes, the first time, that the person of a membership has come. */
export const acceptInvitation = async (
  { partnerships, now }: Pick<Deps, 'partnerships' | 'now'>,
  membership: Membership,
): Promise<void> => {
  if (!isOpenInvitation(membership)) return
  await partnerships.acceptMembership(membership.partnershipId, membership.personId, now())
}
