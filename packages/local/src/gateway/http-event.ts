import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { cookieList, joinedHeaders, mapValues, queryLists, sourceAddress, splitTarget } from './request-parts'
import { requestTime } from './request-time'

/**
 * The event of an HTTP API (payload format 2.0, `$default` route and stage) for a request with that
 * body. Cookies are in `cookies` and not among the headers; a body that is not text is base64.
 */
export const httpEvent = (
  request: IncomingMessage,
  body: Buffer,
  now = Date.now(),
): APIGatewayProxyEventV2 => {
  const { path, query } = splitTarget(request.url ?? '/')
  const { cookie: _, ...headers } = joinedHeaders(request)
  const cookies = cookieList(request.headers)
  const sourceIp = sourceAddress(request)
  const asText = isText(request)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers: { ...headers, ...forwarded(headers, sourceIp) },
    ...(query !== '' && {
      queryStringParameters: mapValues(queryLists(query), (values) => values.join(',')),
    }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: requestTime(now),
      timeEpoch: now,
    },
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  }
}

const forwarded = (headers: Record<string, string>, sourceIp: string): Record<string, string> => ({
  'x-forwarded-for': [headers['x-forwarded-for'], sourceIp].filter(Boolean).join(', '),
  'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
})

/** What an HTTP API hands over as text; everything else, and everything compressed, is base64. */
const isText = ({ headers }: IncomingMessage): boolean => {
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') return false
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  return type.startsWith('text/') || /^application\/(?:.+\+)?(?:json|xml|javascript)$/.test(type)
}
