import { bringUpToDate, type UpToDateDeps } from '../conditions/bring-up-to-date'
import { type DeliverDeps, deliverNotices } from '../notices/deliver-notices'

export type LookDeps = DeliverDeps & UpToDateDeps

/**
 * Everything that follows from what is written down about a partnership, and from time: its people's
 * notices, its summary and its place in the lists. May run any number of times, at the same time too.
 */
export const lookAtPartnership = async (deps: LookDeps, partnershipId: string): Promise<void> => {
  await deliverNotices(deps, partnershipId)
  await bringUpToDate(deps, partnershipId)
}
