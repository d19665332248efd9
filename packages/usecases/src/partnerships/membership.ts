import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'

/** Whether a membership counts at this moment. */
export const isLive = ({ expiresAt }: Membership, now: number): boolean =>
  expiresAt === undefined || expiresAt > now

/** The person's part in a partnership as of now; undefined for a stranger and for one that has ended. */
export const liveMembership = async (
  { partnerships, now }: Pick<Deps, 'partnerships' | 'now'>,
  partnershipId: string,
  personId: string,
): Promise<Membership | undefined> => {
  const membership = await partnerships.membership(partnershipId, personId)
  return membership && isLive(membership, now()) ? membership : undefined
}
