import { may, type Role } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { isLive, liveMembership } from './membership'
import { type Summary, summarise } from './summary'

export interface PersonInPartnership {
  id: string
  /** Empty for a person who has not given one yet. */
  name: string
  role: Role
  partyId?: string
}

export interface Detail extends Summary {
  people: PersonInPartnership[]
}

/** One partnership with its people. Refuses with 'not-found' a stranger as it does an unknown id. */
export const getPartnership = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<Detail> => {
  const { partnerships, people, now } = deps
  const own = await liveMembership(deps, partnershipId, actor.personId)
  if (!own || !may(own.role, 'partnership:read')) throw new DomainError('not-found')
  const [partnership, members] = await Promise.all([
    partnerships.get(partnershipId),
    partnerships.members(partnershipId),
  ])
  if (!partnership) throw new DomainError('not-found')
  const inPartnership = await Promise.all(
    members
      .filter((member) => isLive(member, now()))
      .map(async ({ personId, role, partyId }) => {
        const person = await people.get(personId)
        return person && { id: personId, name: person.name, role, partyId }
      }),
  )
  return {
    ...summarise(partnership, own),
    people: inPartnership.filter((person) => person !== undefined),
  }
}
