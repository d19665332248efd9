import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { type IAccessLogSettings, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import type { Stack } from 'sst/constructs'
import { logGroup } from './log-group'

/** What both kinds of API can say about a request without saying whose it was. */
const common = ['requestId', 'requestTime', 'routeKey', 'status', 'integrationErrorMessage']

/**
 * An access log as lines of JSON. It names no address, device, path or query: those say who, where, and
 * (in a socket's query) the ticket. `requestId` leads to the function's own log.
 */
export const accessLog = (stack: Stack, id: string, more: string[]): IAccessLogSettings => ({
  destination: new LogGroupLogDestination(logGroup(stack, id)),
  format: AccessLogFormat.custom(
    JSON.stringify(Object.fromEntries([...common, ...more].map((name) => [name, `$context.${name}`]))),
  ),
})
