import type { IncomingMessage } from 'node:http'
import { newConnectionId } from './connection-id'
import { headerLists, lastValues, queryLists, sourceAddress, splitTarget } from './request-parts'

/** Who asked for a WebSocket connection, and what every event about it repeats. */
export interface Caller {
  connectionId: string
  /** Milliseconds since 1970. */
  connectedAt: number
  stage: string
  domainName: string
  identity: { sourceIp: string; userAgent: string }
  headers: Record<string, string>
  multiValueHeaders: Record<string, string[]>
  query: Record<string, string[]>
  /** What the authorizer said of the caller, once it did. */
  authorizer?: Record<string, string | number>
}

/** The caller behind an upgrade request, with a fresh connection id. */
export const callerOf = (request: IncomingMessage, stage: string, now = Date.now()): Caller => {
  const multiValueHeaders = headerLists(request)
  const headers = lastValues(multiValueHeaders)
  return {
    connectionId: newConnectionId(),
    connectedAt: now,
    stage,
    domainName: headers.host ?? 'localhost',
    identity: { sourceIp: sourceAddress(request), userAgent: headers['user-agent'] ?? '' },
    headers,
    multiValueHeaders,
    query: queryLists(splitTarget(request.url ?? '/').query),
  }
}
