import { existsSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { PLAN_DOCUMENT, planAddress, planLinks } from '@rembuk/contract/plan-document'
import { securityHeaders } from '@rembuk/contract/security-headers'
import sirv from 'sirv'

/** Files with a hash of their content in the name never change. */
const HASHED = '/assets/'
const FOREVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

export interface StaticOptions {
  /** The built web app. */
  directory: string
  /** Scheme and host of the WebSocket API. */
  socketOrigin: string
}

/**
 * Serves the built web app as CloudFront does: precompressed files, hashed assets for ever,
 * everything else checked again each time, any path without a file's ending answered with the app, a
 * plan's with its own document and links. The files are listed once, when it starts.
 */
export const createStatic = ({ directory, socketOrigin }: StaticOptions): RequestListener => {
  if (!existsSync(join(directory, 'index.html'))) return notBuilt
  const headers = securityHeaders({ socketOrigin })
  const hasPlanDocument = existsSync(join(directory, PLAN_DOCUMENT))
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', path.startsWith(HASHED) ? FOREVER : ASK_FIRST),
  })

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (hasPlanDocument) leadToPlan(request, response)
    if (request.method === 'GET' || request.method === 'HEAD')
      files(request, response, () => missing(response))
    else response.writeHead(405, { allow: 'GET, HEAD' }).end()
  }
}

const leadToPlan = (request: IncomingMessage, response: ServerResponse): void => {
  const [path = '', query] = request.url?.split('?') ?? []
  const [, partnershipId] = planAddress.exec(path) ?? []
  if (!partnershipId) return
  request.url = query === undefined ? PLAN_DOCUMENT : `${PLAN_DOCUMENT}?${query}`
  response.setHeader('link', planLinks(partnershipId))
}

const missing = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'text/plain;charset=utf-8', 'cache-control': ASK_FIRST })
  response.end('Not found\n')
}

const notBuilt = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(503, { 'content-type': 'text/plain;charset=utf-8' })
  response.end('The web app is not built yet: run npm run build.\n')
}
