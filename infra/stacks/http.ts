import { HttpApi, HttpMethod, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { type StackContext, use } from 'sst/constructs'
import { accept } from '../parts/accept'
import { accessLog } from '../parts/access-log'
import { alarm } from '../parts/alarm'
import { alarmPeriod } from '../parts/alarm-period'
import { deployedSecret } from '../parts/environment'
import { grantIndexes, grantRights } from '../parts/grants'
import { createHandler } from '../parts/handler'
import { allowMail } from '../parts/mail'
import { throttles } from '../sizes'
import { Alerts } from './alerts'
import { Socket } from './socket'
import { Table } from './table'

export interface JsonApi {
  /** Host name that CloudFront forwards to. */
  host: string
}

/**
 * The HTTP API: one function behind every path under /api, as the routes are the function's own and
 * are checked against the contract there. No CORS: pages and API share an origin.
 */
export function Http({ stack, app }: StackContext): JsonApi {
  const store = use(Table)
  const { environment, allowPosting } = use(Socket)

  const api = new HttpApi(stack, 'http-api', {
    apiName: app.logicalPrefixedName('http'),
    createDefaultStage: false,
  })
  const http = createHandler(stack, 'http', {
    ...environment,
    EDGE_SECRET: deployedSecret(stack, 'edge'),
  })
  const routes = api.addRoutes({
    path: '/api/{proxy+}',
    methods: [HttpMethod.ANY],
    integration: new HttpLambdaIntegration('http', http),
  })
  for (const route of routes) {
    accept(route, 'APIG4', 'Sessions are revocable, so the function asks the store at each request.')
  }

  const stage = new HttpStage(stack, 'http-stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: throttles.http,
    accessLogSettings: accessLog(stack, 'http-access', ['httpMethod', 'responseLatency']),
  })
  alarm(stack, 'http-5xx', {
    topic: use(Alerts).topic,
    metric: stage.metricServerError({ period: alarmPeriod, statistic: 'Sum' }),
    atLeast: 5,
    says: 'The HTTP API answers with 5xx: the store, the function, or its 10 s ran out.',
  })

  grantRights(http, 'http', store)
  grantIndexes(http, 'http', store)
  allowPosting(http)
  allowMail(stack, http)

  return { host: `${api.apiId}.execute-api.${stack.region}.${stack.urlSuffix}` }
}
