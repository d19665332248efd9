import { roles } from '@rembuk/core/access/policy'
import type { PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import { createWriteTransaction, Entity } from 'electrodb'
import { checkFirstMembers } from '../first-members'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { gsi1, integer, model, optionalInteger, optionalText, pk, sk, text } from './schema'
import { transact } from './transaction'

const partnershipSchema = {
  model: model('partnership'),
  attributes: {
    id: text,
    name: text,
    region: text,
    timeZone: text,
    parties: {
      type: 'list',
      required: true,
      items: {
        type: 'map',
        properties: {
          id: text,
          name: text,
          kind: { type: ['cooperative', 'producer'] as const, required: true },
        },
      },
    },
    createdAt: integer,
  },
  indexes: { primary: { pk: pk('partnership#', 'id'), sk: sk('partnership') } },
} as const

/** Kept after `expiresAt` too: it proves a consent that was given. */
const membershipSchema = {
  model: model('membership'),
  attributes: {
    partnershipId: text,
    personId: text,
    role: { type: roles, required: true },
    partyId: optionalText,
    expiresAt: optionalInteger,
    invitedAs: optionalText,
    acceptedAt: optionalInteger,
  },
  indexes: {
    primary: { pk: pk('partnership#', 'partnershipId'), sk: sk('member#', 'personId') },
    ofPerson: gsi1(['person#', 'personId'], ['partnership#', 'partnershipId']),
  },
} as const

export const dynamoPartnerships = (place: Place): PartnershipStore => {
  const partnerships = new Entity(partnershipSchema, entityConfig(place))
  const memberships = new Entity(membershipSchema, entityConfig(place))

  return {
    create: async (partnership, first) => {
      checkFirstMembers(first)
      const created = await transact(() =>
        createWriteTransaction({ partnerships, memberships }, (all) => [
          all.partnerships.create(partnership).commit(),
          ...first.map((membership) => all.memberships.create(membership).commit()),
        ]).go(),
      )
      if (!created) throw new RangeError('the id of a new partnership is in use')
    },

    get: async (id) => {
      const { data } = await answerOf(partnerships.get({ id }).go({ consistent: true }))
      return data ?? undefined
    },

    putMembership: async (membership) => {
      await answerOf(memberships.put(membership).go())
    },

    acceptMembership: async (partnershipId, personId, acceptedAt) => {
      await answerOf(
        memberships
          .patch({ partnershipId, personId })
          .set({ acceptedAt })
          .where((membership, { notExists }) => notExists(membership.acceptedAt))
          .go({ returnOnConditionCheckFailure: true }),
      )
    },

    removeMembership: async (partnershipId, personId) => {
      await answerOf(memberships.delete({ partnershipId, personId }).go())
    },

    membership: async (partnershipId, personId) => {
      const { data } = await answerOf(memberships.get({ partnershipId, personId }).go({ consistent: true }))
      return data ?? undefined
    },

    members: async (partnershipId) => {
      const { data } = await answerOf(
        memberships.query.primary({ partnershipId }).go({ consistent: true, pages: 'all' }),
      )
      return data
    },

    ofPerson: async (personId) => {
      const { data } = await answerOf(memberships.query.ofPerson({ personId }).go({ pages: 'all' }))
      return data
    },
  }
}
