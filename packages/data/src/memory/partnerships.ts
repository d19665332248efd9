import { isShown } from '@rembuk/core/access/policy'
import type { Membership, Partnership, PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import { checkFirstMembers } from '../first-members'
import { MOST_REGISTERED, MOST_SHOWN, shardOf } from '../register'
import type { AtOnce } from './port'

export const memoryPartnerships = (now: () => number): AtOnce<PartnershipStore> => {
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

    putShown: (membership) => {
      const { partnershipId, personId, follows } = membership
      const there = members.get(partnershipId)?.get(personId)
      if (there && (!isShown(there.role) || (there.follows ?? 0) > follows)) return false
      put(membership)
      return true
    },

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

    ofPerson: (personId) => {
      const all = [...members.values()].flatMap((those) => those.get(personId) ?? [])
      const shown = all.filter(({ role, expiresAt }) => isShown(role) && (expiresAt ?? Infinity) > now())
      return copies([
        ...all.filter(({ role }) => !isShown(role)),
        ...shown.sort((a, b) => (a.partnershipId < b.partnershipId ? -1 : 1)).slice(0, MOST_SHOWN),
      ])
    },

    registered: (shard, after = '') =>
      [...partnerships.keys()]
        .filter((id) => shardOf(id) === shard && id > after)
        .sort()
        .slice(0, MOST_REGISTERED),
  }
}
