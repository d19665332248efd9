import type { Membership, Partnership, PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import { checkFirstMembers } from '../first-members'
import type { AtOnce } from './port'

export const memoryPartnerships = (): AtOnce<PartnershipStore> => {
  const partnerships = new Map<string, Partnership>()
  const members = new Map<string, Map<string, Membership>>()

  const put = (membership: Membership) => {
    const { partnershipId, personId } = membership
    const those = members.get(partnershipId) ?? new Map<string, Membership>()
    members.set(partnershipId, those.set(personId, { ...membership }))
  }
  const copies = (those: Membership[]) => those.map((membership) => ({ ...membership }))

  return {
    create: (partnership, first) => {
      checkFirstMembers(first)
      if (partnerships.has(partnership.id)) throw new RangeError('the id of a new partnership is in use')
      partnerships.set(partnership.id, structuredClone(partnership))
      for (const membership of first) put(membership)
    },

    get: (id) => structuredClone(partnerships.get(id)),

    putMembership: put,

    acceptMembership: (partnershipId, personId, acceptedAt) => {
      const membership = members.get(partnershipId)?.get(personId)
      if (membership) membership.acceptedAt ??= acceptedAt
    },

    removeMembership: (partnershipId, personId) => {
      members.get(partnershipId)?.delete(personId)
    },

    membership: (partnershipId, personId) => {
      const membership = members.get(partnershipId)?.get(personId)
      return membership && { ...membership }
    },

    members: (partnershipId) => copies([...(members.get(partnershipId)?.values() ?? [])]),

    ofPerson: (personId) => copies([...members.values()].flatMap((those) => those.get(personId) ?? [])),
  }
}
