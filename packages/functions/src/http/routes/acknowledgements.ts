import { clientAddress } from '../client-address'
import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

export const serveAcknowledgements = (serve: Serve, deps: HttpDeps): void => {
  serve('readLink', async ({ body, context }) => {
    const { readLink } = await import('@rembuk/usecases/acknowledge/acknowledge')
    return readLink(deps, { ...body, address: clientAddress(context, deps.edgeSecret) })
  })
  serve('acknowledge', async ({ body, context }) => {
    const { acknowledge } = await import('@rembuk/usecases/acknowledge/acknowledge')
    await acknowledge(deps, { ...body, address: clientAddress(context, deps.edgeSecret) })
    return undefined
  })
}
