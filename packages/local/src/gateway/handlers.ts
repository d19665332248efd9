import type {
  APIGatewayAuthorizerResult,
  APIGatewayEventWebsocketRequestContextV2,
  APIGatewayProxyEventV2,
  APIGatewayProxyResultV2,
  APIGatewayProxyWebsocketEventV2WithRequestContext,
  APIGatewayRequestAuthorizerEvent,
  Handler,
} from 'aws-lambda'

/** The Lambda functions behind the gateway. */
export interface GatewayHandlers {
  http: Handler<APIGatewayProxyEventV2, APIGatewayProxyResultV2>
  socket: SocketHandlers
}

export interface SocketHandlers {
  /** The REQUEST authorizer of `$connect`. */
  authorize: Handler<SocketAuthorizerEvent, APIGatewayAuthorizerResult>
  /** `$connect`: any status but 200 refuses the upgrade with that status. */
  connect: Handler<SocketEvent, APIGatewayProxyResultV2>
  /** `$default`: every text message. What it returns is not sent back. */
  message: Handler<SocketEvent, APIGatewayProxyResultV2>
  /** `$disconnect`: best effort. */
  disconnect: Handler<SocketEvent, APIGatewayProxyResultV2>
}

/** The fields that API Gateway adds to what the published types know. */
export interface SocketRequestContext extends APIGatewayEventWebsocketRequestContextV2 {
  identity: { sourceIp: string; userAgent: string }
  /** The authorizer's context, every value as text, and its principal. */
  authorizer?: Record<string, string | number>
  /** On `$disconnect`: the close code, when one was given. */
  disconnectStatusCode?: number
  disconnectReason?: string
}

export interface SocketEvent extends APIGatewayProxyWebsocketEventV2WithRequestContext<SocketRequestContext> {
  /** On `$connect` and `$disconnect`. */
  headers?: Record<string, string>
  multiValueHeaders?: Record<string, string[]>
}

export type SocketAuthorizerEvent = Pick<APIGatewayRequestAuthorizerEvent, 'type' | 'methodArn'> &
  Required<Pick<SocketEvent, 'headers' | 'multiValueHeaders'>> & {
    queryStringParameters: Record<string, string>
    multiValueQueryStringParameters: Record<string, string[]>
    stageVariables: Record<string, string>
    requestContext: SocketRequestContext
  }
