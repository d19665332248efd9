import type { CalendarFeed, CalendarFeedStore } from '@rembuk/usecases/ports/calendar-feeds'
import { Entity } from 'electrodb'
import { answerOf } from './outcome'
import { entityConfig, type Place } from './place'
import { model, pk, sk, text } from './schema'

/** A person's link in a partnership: which one it is now is decided here alone. */
const feedSchema = {
  model: model('calendar-feed'),
  attributes: { personId: text, partnershipId: text, generation: text, tokenHash: text },
  indexes: { primary: { pk: pk('feeds#', 'personId'), sk: sk('f#', 'partnershipId') } },
} as const

/** Whose link a token may be. One that is left over from a link before leads to a feed with another token. */
const tokenSchema = {
  model: model('calendar-token'),
  attributes: { tokenHash: text, personId: text, partnershipId: text },
  indexes: { primary: { pk: pk('feed#', 'tokenHash'), sk: sk('feed') } },
} as const

export const dynamoCalendarFeeds = (place: Place): CalendarFeedStore => {
  const feeds = new Entity(feedSchema, entityConfig(place))
  const tokens = new Entity(tokenSchema, entityConfig(place))

  const feedOf = async (personId: string, partnershipId: string): Promise<CalendarFeed | undefined> => {
    const { data } = await answerOf(feeds.get({ personId, partnershipId }).go({ consistent: true }))
    return data ?? undefined
  }
  return {
    put: async ({ personId, partnershipId, generation, tokenHash }) => {
      const before = await feedOf(personId, partnershipId)
      await answerOf(tokens.put({ tokenHash, personId, partnershipId }).go())
      await answerOf(feeds.put({ personId, partnershipId, generation, tokenHash }).go())
      if (before && before.tokenHash !== tokenHash)
        await answerOf(tokens.delete({ tokenHash: before.tokenHash }).go())
    },

    of: feedOf,

    find: async (tokenHash) => {
      const { data } = await answerOf(tokens.get({ tokenHash }).go({ consistent: true }))
      const feed = data ? await feedOf(data.personId, data.partnershipId) : undefined
      return feed?.tokenHash === tokenHash ? feed : undefined
    },

    remove: async (personId, partnershipId) => {
      const before = await feedOf(personId, partnershipId)
      await answerOf(feeds.delete({ personId, partnershipId }).go())
      if (before) await answerOf(tokens.delete({ tokenHash: before.tokenHash }).go())
    },
  }
}
