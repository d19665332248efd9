import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** What never changes need not be asked for again; on a shared device only by the session that was answered. */
const FOREVER_HERE = { 'Cache-Control': 'private, max-age=31536000, immutable', Vary: 'Cookie' }

export const servePhotos = (serve: Serve, deps: HttpDeps): void => {
  serve('keepPhoto', async ({ actor, params, bytes }) => {
    const { keepPhoto } = await import('@rembuk/usecases/photos/keep-photo')
    await keepPhoto(deps, actor, { ...params, bytes })
    return undefined
  })

  serve('photo', async ({ actor, params: { partnershipId, photoId } }) => {
    const { getPhoto } = await import('@rembuk/usecases/photos/get-photo')
    const { type, bytes } = await getPhoto(deps, actor, partnershipId, photoId)
    return new Response(bytes, { headers: { 'Content-Type': type, ...FOREVER_HERE } })
  })
}
