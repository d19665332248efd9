import type { CalendarFeed } from '@rembuk/usecases/ports/calendar-feeds'
import { describe, expect, it } from 'vitest'
import { awkwardIds, type MakeStores, newId, setUp } from './bench'

export const describeCalendarFeeds = (makeStores: MakeStores): void => {
  describe('a calendar link', () => {
    const aFeed = (change: Partial<CalendarFeed> = {}): CalendarFeed => ({
      personId: newId(),
      partnershipId: 'limpung',
      generation: 'first',
      tokenHash: newId(),
      ...change,
    })

    it('is found by its token and by its person', async () => {
      const { calendarFeeds } = setUp(makeStores)
      const feed = aFeed()
      expect(await calendarFeeds.find(feed.tokenHash)).toBeUndefined()
      expect(await calendarFeeds.of(feed.personId, 'limpung')).toBeUndefined()
      await calendarFeeds.put(feed)
      expect(await calendarFeeds.find(feed.tokenHash)).toEqual(feed)
      expect(await calendarFeeds.of(feed.personId, 'limpung')).toEqual(feed)
      expect(await calendarFeeds.of(feed.personId, 'other')).toBeUndefined()
    })

    it('leads nowhere once there is another, or none any more', async () => {
      const { calendarFeeds } = setUp(makeStores)
      const feed = aFeed()
      const second = { ...feed, generation: 'second', tokenHash: newId() }
      await calendarFeeds.put(feed)
      await calendarFeeds.put(second)
      expect(await calendarFeeds.find(feed.tokenHash)).toBeUndefined()
      expect(await calendarFeeds.find(second.tokenHash)).toEqual(second)
      await calendarFeeds.remove(feed.personId, 'limpung')
      await calendarFeeds.remove(feed.personId, 'limpung')
      expect(await calendarFeeds.find(second.tokenHash)).toBeUndefined()
      expect(await calendarFeeds.of(feed.personId, 'limpung')).toBeUndefined()
    })

    it('stays as it is where it is put again, and where somebody else has one', async () => {
      const { calendarFeeds } = setUp(makeStores)
      const [feed, other] = [aFeed(), aFeed()]
      for (const each of [feed, feed, other]) await calendarFeeds.put(each)
      await calendarFeeds.remove(other.personId, 'limpung')
      expect(await calendarFeeds.find(feed.tokenHash)).toEqual(feed)
    })

    it.each(awkwardIds)('of somebody named %j is apart from every other', async (awkward) => {
      const { calendarFeeds } = setUp(makeStores)
      const feed = aFeed({ personId: `${newId()}${awkward}` })
      await calendarFeeds.put(feed)
      expect(await calendarFeeds.of(feed.personId, 'limpung')).toEqual(feed)
      expect(await calendarFeeds.of(`${feed.personId}x`, 'limpung')).toBeUndefined()
    })
  })
}
