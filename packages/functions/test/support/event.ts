import type { APIGatewayProxyEventV2 } from 'aws-lambda'

export interface Request {
  method: string
  path: string
  headers?: Record<string, string>
  cookies?: string[]
  /** Text, or bytes that travel as base64. */
  body?: string | Uint8Array
  sourceIp?: string
}

/** What API Gateway hands to the function for a request to an HTTP API (payload version 2.0). */
export const httpEvent = ({ method, path, headers = {}, cookies, body, sourceIp }: Request) => {
  const [rawPath = '/', rawQueryString = ''] = path.split('?')
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    cookies,
    headers: { host: 'app.example', ...headers },
    body: body instanceof Uint8Array ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded: body instanceof Uint8Array,
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'app.example',
      domainPrefix: 'app',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: sourceIp ?? '203.0.113.7',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: 'request-1',
      routeKey: '$default',
      stage: '$default',
      time: '23/Nov/2026:02:00:00 +0000',
      timeEpoch: 0,
    },
  }
  return event
}
