import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { splitTarget } from './gateway/request-parts'
import type { Outbox } from './outbox/outbox'
import { serveOutbox } from './outbox/serve'

/**
 * Divides one origin as CloudFront does: `/api/` belongs to the HTTP API, everything else to the web
 * app, but `/dev/` here to the developer. True when the request was answered.
 */
export const answerAside =
  (site: RequestListener, outbox: Outbox) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { path } = splitTarget(request.url ?? '/')
    if (path.startsWith('/api/')) return false
    if (path === '/dev/outbox') serveOutbox(outbox, request, response)
    else if (path.startsWith('/dev/')) response.writeHead(404).end()
    else site(request, response)
    return true
  }
