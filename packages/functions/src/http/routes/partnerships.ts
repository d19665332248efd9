import { getPartnership } from '@rembuk/usecases/partnerships/get'
import { listPartnerships } from '@rembuk/usecases/partnerships/list'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const servePartnerships = (serve: Serve, deps: HttpDeps): void => {
  serve('partnerships', async ({ actor }) => ({ partnerships: await listPartnerships(deps, actor) }))
  serve('partnership', ({ actor, params }) => getPartnership(deps, actor, params.partnershipId))
  serve('createPartnership', async ({ actor, body, requestKey }) => {
    const { createPartnership } = await import('@rembuk/usecases/partnerships/create')
    return createPartnership(deps, actor, { ...body, requestKey })
  })
}
