import { levels } from '@rembuk/core/access/level'
import { isShown } from '@rembuk/core/access/policy'
import { roles } from '@rembuk/core/access/role'
import { sectors } from '@rembuk/core/region/sector'
import type { Membership, PartnershipStore } from '@rembuk/usecases/ports/partnerships'
import { createWriteTransaction, Entity } from 'electrodb'
import { checkFirstMembers } from '../first-members'
import { MOST_REGISTERED, MOST_SHOWN, shardOf } from '../register'
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
    regionCode: optionalText,
    sector: { type: sectors },
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
    /** Its part of the register of all partnerships. */
    shard: { ...optionalInteger, hidden: true },
    /** Lets the stream's job follow that it began. */
    due: { ...optionalInteger, hidden: true },
  },
  indexes: {
    primary: { pk: pk('partnership#', 'id'), sk: sk('partnership') },
    register: gsi1(['register#', 'shard'], ['partnership#', 'id']),
  },
} as const

/** Kept after `expiresAt` too: it proves a consent that was given. */
const membershipSchema = {
  model: model('membership'),
  attributes: {
    partnershipId: text,
    personId: text,
    role: { type: roles, required: true },
    partyId: optionalText,
    level: { type: levels },
    through: optionalText,
    follows: optionalInteger,
    expiresAt: optionalInteger,
    /** Where it lies among the person's: what is shown to somebody, or was, apart from what is their own. */
    shelf: { type: ['partnership', 'shown', 'ended'] as const, required: true, hidden: true },
    invitedAs: optionalText,
    acceptedAt: optionalInteger,
  },
  indexes: {
    primary: { pk: pk('partnership#', 'partnershipId'), sk: sk('member#', 'personId') },
    ofPerson: gsi1(['person#', 'personId'], ['', 'shelf', 'partnershipId']),
  },
} as const

type Shelved = Membership & { shelf: 'partnership' | 'shown' | 'ended' }

const shelved = (membership: Membership, now: number): Shelved => {
  const { role, expiresAt = Number.POSITIVE_INFINITY } = membership
  return { ...membership, shelf: isShown(role) ? (expiresAt > now ? 'shown' : 'ended') : 'partnership' }
}

export const dynamoPartnerships = (place: Place): PartnershipStore => {
  const partnerships = new Entity(partnershipSchema, entityConfig(place))
  const memberships = new Entity(membershipSchema, entityConfig(place))

  return {
    create: async (partnership, first) => {
      checkFirstMembers(first)
      const created = await transact(() =>
        createWriteTransaction({ partnerships, memberships }, (all) => [
          all.partnerships.create({ ...partnership, shard: shardOf(partnership.id), due: 1 }).commit(),
          ...first.map((membership) => all.memberships.create(shelved(membership, place.now())).commit()),
        ]).go(),
      )
      if (!created) throw new RangeError('the id of a new partnership is in use')
    },

    get: async (id) => {
      const { data } = await answerOf(partnerships.get({ id }).go({ consistent: true }))
      return data ?? undefined
    },

    putMembership: async (membership) => {
      await answerOf(memberships.put(shelved(membership, place.now())).go())
    },

    putShown: async (membership) => {
      const put = await answerOf(
        memberships
          .put(shelved(membership, place.now()))
          .where(
            ({ role, follows }, { notExists, eq, lte }) =>
              `${notExists(role)} OR ((${eq(role, 'facilitator')} OR ${eq(role, 'guest')}) AND (${notExists(follows)} OR ${lte(follows, membership.follows)}))`,
          )
          .go({ returnOnConditionCheckFailure: true }),
      )
      return !put.rejected
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
      const shelf = (name: Shelved['shelf']) => memberships.query.ofPerson({ personId, shelf: name })
      const [own, shown] = await Promise.all([
        answerOf(shelf('partnership').go({ pages: 'all' })),
        answerOf(shelf('shown').go({ limit: MOST_SHOWN })),
      ])
      return [...own.data, ...shown.data]
    },

    registered: async (shard, after = '') => {
      const { data } = await answerOf(
        partnerships.query.register({ shard }).gt({ id: after }).go({ limit: MOST_REGISTERED }),
      )
      return data.map(({ id }) => id)
    },
  }
}
