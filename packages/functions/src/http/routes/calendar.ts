import { clientAddress } from '../client-address'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** Seconds for which a program may keep what a secret link gave it. */
const FEED_SECONDS = 900

const reading = () => import('@rembuk/usecases/meetings/calendar')
const feeds = () => import('@rembuk/usecases/meetings/calendar-feed')

const calendar = (text: string, headers: Record<string, string>): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', ...headers } })

const download = (text: string): Response =>
  calendar(text, {
    'Content-Disposition': 'attachment; filename="rapat.ics"',
    'Cache-Control': 'no-store',
  })

export const serveCalendar = (serve: Serve, deps: HttpDeps): void => {
  serve('calendar', async ({ actor, params }) => {
    const { getCalendar } = await reading()
    return download(await getCalendar(deps, actor, params))
  })
  serve('meetingCalendar', async ({ actor, params }) => {
    const { getCalendar } = await reading()
    return download(await getCalendar(deps, actor, params))
  })
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
  serve('feed', async ({ params: { token }, context }) => {
    const { readCalendarFeed } = await feeds()
    const address = clientAddress(context, deps.edgeSecret)
    const text = await readCalendarFeed(deps, { token, address })
    const tag = `"${deps.sha256(text).slice(0, 32)}"`
    const headers = { 'Cache-Control': `private, max-age=${FEED_SECONDS}`, ETag: tag }
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers)
    return calendar(text, headers)
  })
}
