import type { HttpDeps } from '../deps'
import { openapi } from '../openapi/document'
import type { Serve } from '../serve'

export const serveOpenapi = (serve: Serve, { version }: HttpDeps): void => {
  serve('openapi', ({ context }) => context.json(openapi(version)))
}
