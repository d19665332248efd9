import type { ServerResponse } from 'node:http'
import type { APIGatewayProxyResultV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/**
 * Writes what a handler of an HTTP API returned. A result without `statusCode` is itself the body, as
 * JSON, with status 200. The body of a HEAD request is left out.
 */
export const writeResult = (response: ServerResponse, result: APIGatewayProxyResultV2 | undefined): void => {
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded } = structured(result)
  response.statusCode = statusCode
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value))
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (!response.hasHeader('content-type') && body !== '')
    response.setHeader('content-type', 'text/plain;charset=utf-8')
  response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'))
}

/** Writes an error of the gateway itself, in its form: `{"message": …}`. */
export const writeGatewayError = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ message }))
}

const structured = (result: APIGatewayProxyResultV2 | undefined): APIGatewayProxyStructuredResultV2 => {
  if (typeof result === 'object' && result !== null && 'statusCode' in result) return result
  const body = typeof result === 'string' ? result : JSON.stringify(result ?? null)
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body }
}
