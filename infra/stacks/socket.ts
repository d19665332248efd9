import { WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { WebSocketLambdaAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { type Function as Handler, type Stack, type StackContext, use } from 'sst/constructs'
import { accept } from '../parts/accept'
import { accessLog } from '../parts/access-log'
import { functionEnvironment } from '../parts/environment'
import { grantRights } from '../parts/grants'
import { createHandler, roleOf } from '../parts/handler'
import { socketAlarms } from '../parts/socket-alarms'
import { throttles } from '../sizes'
import { Table } from './table'

/** API Gateway puts the stage into the address, and takes no path after it. */
const STAGE = 'live'

export interface LiveSocket {
  /** Scheme and host, for the page's content security policy. */
  origin: string
  /** What functions in other stacks need in their environment. */
  environment: Record<string, string>
  /** Lets a function send to connections of this stage and end them. */
  allowPosting: (handler: Handler) => void
}

/**
 * The WebSocket API of the live documents. `$connect` is decided by an authorizer over a single-use
 * ticket; without one in the query, API Gateway itself answers 401 and nothing runs. The authorizer's
 * answer is never cached.
 */
export function Socket({ stack, app }: StackContext): LiveSocket {
  const store = use(Table)
  const api = new WebSocketApi(stack, 'socket', { apiName: app.logicalPrefixedName('socket') })
  const host = `${api.apiId}.execute-api.${stack.region}.${stack.urlSuffix}`
  const environment = functionEnvironment(stack, {
    url: `wss://${host}/${STAGE}`,
    callbackUrl: `https://${host}/${STAGE}`,
  })
  const allowPosting = (handler: Handler) => allowConnections(handler, stack, api)

  const authorize = createHandler(stack, 'authorize', environment)
  const connect = createHandler(stack, 'connect', environment)
  const message = createHandler(stack, 'message', environment)
  const disconnect = createHandler(stack, 'disconnect', environment)

  api.addRoute('$connect', {
    integration: new WebSocketLambdaIntegration('connect', connect),
    authorizer: new WebSocketLambdaAuthorizer('ticket', authorize, {
      identitySource: ['route.request.querystring.ticket'],
    }),
  })
  const onMessage = api.addRoute('$default', {
    integration: new WebSocketLambdaIntegration('message', message),
  })
  const onDisconnect = api.addRoute('$disconnect', {
    integration: new WebSocketLambdaIntegration('disconnect', disconnect),
  })

  for (const route of [onMessage, onDisconnect]) {
    accept(
      route,
      'APIG4',
      'A WebSocket API takes an authorizer on $connect only; each message asks for the role again.',
    )
  }

  const stage = new WebSocketStage(stack, 'socket-stage', {
    webSocketApi: api,
    stageName: STAGE,
    autoDeploy: true,
    throttle: throttles.socket,
    accessLogSettings: accessLog(stack, 'socket-access', ['eventType', 'authorizer.status']),
  })
  socketAlarms(stack, stage)

  grantRights(authorize, 'authorize', store)
  grantRights(connect, 'connect', store)
  grantRights(message, 'message', store)
  grantRights(disconnect, 'disconnect', store)
  allowPosting(message)
  allowPosting(disconnect)

  stack.addOutputs({ SocketUrl: `wss://${host}/${STAGE}` })
  return { origin: `wss://${host}`, environment, allowPosting }
}

/** Any connection of this stage, as they are not known beforehand; to send and to end, no more. */
const allowConnections = (handler: Handler, stack: Stack, api: WebSocketApi): void => {
  const connections = ['POST', 'DELETE'].map((method) => `${STAGE}/${method}/@connections/*`)
  handler.attachPermissions([
    new PolicyStatement({
      actions: ['execute-api:ManageConnections'],
      resources: connections.map((resourceName) =>
        stack.formatArn({ service: 'execute-api', resource: api.apiId, resourceName }),
      ),
    }),
  ])
  for (const connection of connections) {
    accept(roleOf(handler), 'IAM5', 'Ids of connections are random; API and stage are fixed.', connection)
  }
}
