import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** Loaded with the first request that needs them. */
const answers = () => import('../calendar-answer')
const feeds = () => import('@rembuk/usecases/meetings/calendar-feed')

export const serveCalendar = (serve: Serve, deps: HttpDeps): void => {
  serve('calendar', async ({ actor, params }) => (await answers()).calendarDownload(deps, actor, params))
  serve('meetingCalendar', async ({ actor, params }) =>
    (await answers()).calendarDownload(deps, actor, params),
  )
  serve('feed', async ({ params, context }) => (await answers()).feedAnswer(deps, params.token, context))
  serve('calendarFeed', async ({ actor, params }) => {
    const { getCalendarFeed } = await feeds()
    return getCalendarFeed(deps, actor, params.partnershipId)
  })
  serve('makeCalendarFeed', async ({ actor, params }) => {
    const { makeCalendarFeed } = await feeds()
    return makeCalendarFeed(deps, actor, params.partnershipId)
  })
  serve('revokeCalendarFeed', async ({ actor, params }) => {
    const { revokeCalendarFeed } = await feeds()
    await revokeCalendarFeed(deps, actor, params.partnershipId)
    return undefined
  })
}
