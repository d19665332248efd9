import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** What an agreed plan asks for is worked out by much code: it is loaded with the first request that needs it. */
export const serveWork = (serve: Serve, deps: HttpDeps): void => {
  serve('work', async ({ actor, params }) => {
    const { getWork } = await import('@rembuk/usecases/work/get-work')
    const { list, ...rest } = await getWork(deps, actor, params.partnershipId)
    return { list: JSON.stringify(list), ...rest }
  })
  serve('reportWork', async ({ actor, params, body, requestKey }) => {
    const { reportWork } = await import('@rembuk/usecases/work/report-work')
    return reportWork(deps, actor, { ...params, ...body, requestKey })
  })
}
