import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { createApp } from './app'
import type { HttpDeps } from './deps'

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>

/** The HTTP API as a Lambda function behind an API Gateway HTTP API (payload version 2.0). */
export const createHttpHandler = (deps: HttpDeps): HttpHandler => {
  const answer = handle(createApp(deps))
  // Hono's own types of the two payloads differ from Amazon's in parts that neither side reads.
  return (event) =>
    answer(withoutNeedlessBody(event) as unknown as LambdaEvent) as Promise<APIGatewayProxyStructuredResultV2>
}

/** A GET or HEAD may carry content that means nothing, which a Request object would not take. */
const withoutNeedlessBody = (event: APIGatewayProxyEventV2): APIGatewayProxyEventV2 =>
  ['GET', 'HEAD'].includes(event.requestContext.http.method) ? { ...event, body: undefined } : event
