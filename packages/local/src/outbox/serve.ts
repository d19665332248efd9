import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Outbox } from './outbox'
import { outboxPage, outboxPagePolicy } from './page'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
const loopbackAddress = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/

/**
 * Answers `GET /dev/outbox`: JSON for a program, a page for a browser. Only to callers on this
 * machine who also call it by a loopback name, so that no web page can have itself resolved to it.
 */
export const serveOutbox = (outbox: Outbox, request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader('cache-control', 'no-store')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  if (!isLocal(request)) {
    response.writeHead(403).end()
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
  } else if (prefersPage(request.headers.accept ?? '')) {
    response.writeHead(200, {
      'content-type': 'text/html;charset=utf-8',
      'content-security-policy': outboxPagePolicy,
    })
    response.end(outboxPage(outbox.messages()))
  } else {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(outbox.messages()))
  }
}

const isLocal = ({ socket, headers }: IncomingMessage): boolean =>
  loopbackAddress.test(socket.remoteAddress ?? '') &&
  loopbackNames.includes((headers.host ?? '').replace(/:\d+$/, '').toLowerCase())

/** Browsers name HTML first; programs name JSON or anything. */
const prefersPage = (accept: string): boolean => {
  const html = accept.indexOf('text/html')
  const json = accept.indexOf('application/json')
  return html >= 0 && (json < 0 || html < json)
}
