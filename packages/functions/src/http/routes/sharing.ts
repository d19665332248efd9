import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveSharing = (serve: Serve, deps: HttpDeps): void => {
  serve('sharing', async ({ actor, params }) => {
    const { getSharing } = await import('@rembuk/usecases/sharing/get-sharing')
    return getSharing(deps, actor, params.partnershipId)
  })
  serve('decideSharing', async ({ actor, params, body, requestKey }) => {
    const { decideSharing } = await import('@rembuk/usecases/sharing/decide-sharing')
    const { getSharing } = await import('@rembuk/usecases/sharing/get-sharing')
    await decideSharing(deps, actor, { ...params, ...body, requestKey })
    return getSharing(deps, actor, params.partnershipId)
  })
}
