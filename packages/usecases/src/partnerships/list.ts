import { may } from '@rembuk/core/access/policy'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { isLive } from './membership'
import { type Summary, summarise } from './summary'

/** The partnerships in which the actor has a part now, by name. */
export const listPartnerships = async (
  { partnerships, now }: Pick<Deps, 'partnerships' | 'now'>,
  actor: Actor,
): Promise<Summary[]> => {
  const memberships = (await partnerships.ofPerson(actor.personId)).filter(
    (membership) => isLive(membership, now()) && may(membership, 'partnership:read'),
  )
  const found = await Promise.all(
    memberships.map(async (membership) => {
      const partnership = await partnerships.get(membership.partnershipId)
      return partnership && summarise(partnership, membership)
    }),
  )
  return found
    .filter((summary) => summary !== undefined)
    .sort((a, b) => a.name.localeCompare(b.name, 'id') || a.id.localeCompare(b.id))
}
