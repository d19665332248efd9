import type { Actor } from '@rembuk/usecases/actor'
import { getCalendar } from '@rembuk/usecases/meetings/calendar'
import { readCalendarFeed } from '@rembuk/usecases/meetings/calendar-feed'
import type { Context } from 'hono'
import { clientAddress } from './client-address'
import type { HttpDeps } from './deps'
import type { HttpEnv } from './env'

/** Seconds for which a program may keep what a secret link gave it. */
const FEED_SECONDS = 900

const calendar = (text: string, headers: Record<string, string>): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', ...headers } })

/** A calendar file to keep. Refuses as `getCalendar` does. */
export const calendarDownload = async (
  deps: HttpDeps,
  actor: Actor,
  of: { partnershipId: string; meetingId?: string },
): Promise<Response> =>
  calendar(await getCalendar(deps, actor, of), {
    'Content-Disposition': 'attachment; filename="rapat.ics"',
    'Cache-Control': 'no-store',
  })

/** What a calendar program gets that follows a secret link; nothing anew where it has it already. Refuses as `readCalendarFeed` does. */
export const feedAnswer = async (
  deps: HttpDeps,
  token: string,
  context: Context<HttpEnv>,
): Promise<Response> => {
  const address = clientAddress(context, deps.edgeSecret)
  const text = await readCalendarFeed(deps, { token, address })
  const tag = `"${deps.sha256(text).slice(0, 32)}"`
  const headers = { 'Cache-Control': `private, max-age=${FEED_SECONDS}`, ETag: tag }
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers)
  return calendar(text, headers)
}
