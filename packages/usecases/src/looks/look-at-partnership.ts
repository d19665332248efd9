import { bringUpToDate, type UpToDateDeps } from '../conditions/bring-up-to-date'
import { type FollowDeps, followInvitations } from '../meetings/follow-invitations'
import { type DeliverDeps, deliverNotices } from '../notices/deliver-notices'

export type LookDeps = DeliverDeps & UpToDateDeps & FollowDeps

/**
 * Everything that follows from what is written down about a partnership, and from time: its people's
 * notices, its summary and its place in the lists, and what its meetings are for the facilitators invited. May run any number of times, at the same time too.
 */
export const lookAtPartnership = async (deps: LookDeps, partnershipId: string): Promise<void> => {
  await deliverNotices(deps, partnershipId)
  await bringUpToDate(deps, partnershipId)
  const partnership = await deps.partnerships.get(partnershipId)
  if (partnership) await followInvitations(deps, partnership)
}
