import { may } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { acceptInvitation } from './invitation'
import { isLive, liveMembership } from './membership'
import { inOrder, type PersonInPartnership, personInPartnership } from './person-in-partnership'
import { type Summary, summarise } from './summary'

export interface Detail extends Summary {
  people: PersonInPartnership[]
}

/**
 * One partnership with its people. An invited actor has accepted the invitation by asking. Refuses with
 * 'not-found' a stranger as it does an unknown id.
 */
export const getPartnership = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<Detail> => {
  const { partnerships, now } = deps
  const own = await liveMembership(deps, partnershipId, actor.personId)
  if (!own || !may(own, 'partnership:read')) throw new DomainError('not-found')
  await acceptInvitation(deps, own)
  const [partnership, members] = await Promise.all([
    partnerships.get(partnershipId),
    partnerships.members(partnershipId),
  ])
  if (!partnership) throw new DomainError('not-found')
  const inPartnership = await Promise.all(
    members.filter((member) => isLive(member, now())).map((member) => personInPartnership(deps, member)),
  )
  // Figures alone name nobody.
  const people = may(own, 'plan:read') ? inPartnership.filter((person) => person !== undefined) : []
  return { ...summarise(partnership, own), people: inOrder(people, partnership.parties) }
}
