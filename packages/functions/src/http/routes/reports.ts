import type { Actor } from '@rembuk/usecases/actor'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

const load = () => import('@rembuk/usecases/reports/schedule-report')

/** A facilitator's reports that come by themselves; the clock sends them. */
export const serveReports = (serve: Serve, deps: HttpDeps): void => {
  const view = async (actor: Actor) => ({
    ...(await (await load()).getScheduledReports(deps, actor)),
    hasEmail: deps.hasEmail,
  })
  serve('scheduledReports', ({ actor }) => view(actor))
  serve('scheduleReport', async ({ actor, body }) => {
    await (await load()).scheduleReport(deps, actor, body)
    return view(actor)
  })
  serve('stopReports', async ({ actor }) => {
    await (await load()).stopReports(deps, actor)
    return view(actor)
  })
}
