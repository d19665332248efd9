import { getWork } from '@rembuk/usecases/work/get-work'
import { reportWork } from '@rembuk/usecases/work/report-work'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveWork = (serve: Serve, deps: HttpDeps): void => {
  serve('work', async ({ actor, params }) => {
    const { list, ...rest } = await getWork(deps, actor, params.partnershipId)
    return { list: JSON.stringify(list), ...rest }
  })
  serve('reportWork', ({ actor, params, body, requestKey }) =>
    reportWork(deps, actor, { ...params, ...body, requestKey }),
  )
}
