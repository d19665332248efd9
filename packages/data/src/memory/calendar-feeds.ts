import type { CalendarFeed, CalendarFeedStore } from '@rembuk/usecases/ports/calendar-feeds'
import type { AtOnce } from './port'

export const memoryCalendarFeeds = (): AtOnce<CalendarFeedStore> => {
  const feeds = new Map<string, CalendarFeed>()
  const key = (personId: string, partnershipId: string) => JSON.stringify([personId, partnershipId])
  return {
    put: (feed) => {
      feeds.set(key(feed.personId, feed.partnershipId), { ...feed })
    },
    of: (personId, partnershipId) => {
      const feed = feeds.get(key(personId, partnershipId))
      return feed && { ...feed }
    },
    find: (tokenHash) => {
      const feed = [...feeds.values()].find((each) => each.tokenHash === tokenHash)
      return feed && { ...feed }
    },
    remove: (personId, partnershipId) => {
      feeds.delete(key(personId, partnershipId))
    },
  }
}
