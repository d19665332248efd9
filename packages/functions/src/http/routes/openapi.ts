import type { HttpDeps } from '../deps'
import type { Serve } from '../serve'

/** What writes the description is loaded when somebody asks for it, as hardly anybody does. */
export const serveOpenapi = (serve: Serve, { version }: HttpDeps): void => {
  serve('openapi', async ({ context }) => {
    const { openapi } = await import('../openapi/document')
    return context.json(openapi(version))
  })
}
