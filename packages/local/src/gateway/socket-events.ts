import { randomUUID } from 'node:crypto'
import type { Caller } from './caller'
import type { SocketAuthorizerEvent, SocketEvent, SocketRequestContext } from './handlers'
import { lastValues } from './request-parts'
import { requestTime } from './request-time'

/** The events of a WebSocket API, as Lambda functions get them. */

export const authorizerEvent = (caller: Caller): SocketAuthorizerEvent => ({
  type: 'REQUEST',
  methodArn: `arn:aws:execute-api:local:000000000000:local/${caller.stage}/$connect`,
  headers: caller.headers,
  multiValueHeaders: caller.multiValueHeaders,
  queryStringParameters: lastValues(caller.query),
  multiValueQueryStringParameters: caller.query,
  stageVariables: {},
  requestContext: requestContext(caller, '$connect', 'CONNECT'),
})

export const connectEvent = (caller: Caller): SocketEvent => ({
  headers: caller.headers,
  multiValueHeaders: caller.multiValueHeaders,
  queryStringParameters: lastValues(caller.query),
  multiValueQueryStringParameters: caller.query,
  requestContext: requestContext(caller, '$connect', 'CONNECT'),
  isBase64Encoded: false,
})

export const messageEvent = (caller: Caller, text: string): SocketEvent => ({
  requestContext: requestContext(caller, '$default', 'MESSAGE'),
  body: text,
  isBase64Encoded: false,
})

export const disconnectEvent = (caller: Caller, code: number, reason: string): SocketEvent => ({
  headers: { host: caller.domainName, 'x-api-key': '' },
  multiValueHeaders: { host: [caller.domainName], 'x-api-key': [''] },
  requestContext: {
    ...requestContext(caller, '$disconnect', 'DISCONNECT'),
    disconnectStatusCode: code,
    disconnectReason: reason,
  },
  isBase64Encoded: false,
})

const requestContext = (
  caller: Caller,
  routeKey: string,
  eventType: SocketRequestContext['eventType'],
  now = Date.now(),
): SocketRequestContext => {
  const requestId = randomUUID()
  return {
    routeKey,
    eventType,
    messageId: requestId,
    requestId,
    extendedRequestId: requestId,
    requestTime: requestTime(now),
    requestTimeEpoch: now,
    messageDirection: 'IN',
    stage: caller.stage,
    connectedAt: caller.connectedAt,
    domainName: caller.domainName,
    connectionId: caller.connectionId,
    apiId: 'local',
    identity: caller.identity,
    ...(caller.authorizer && { authorizer: caller.authorizer }),
  }
}
