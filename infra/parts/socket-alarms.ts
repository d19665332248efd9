import type { WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { type Stack, use } from 'sst/constructs'
import { Alerts } from '../stacks/alerts'
import { alarm } from './alarm'
import { alarmPeriod } from './alarm-period'

/** API Gateway's own view of the socket: what went wrong before or after a function ran. */
export const socketAlarms = (stack: Stack, stage: WebSocketStage): void => {
  const { topic } = use(Alerts)
  const metric = (name: string) => stage.metric(name, { period: alarmPeriod, statistic: 'Sum' })
  alarm(stack, 'socket-integration-errors', {
    topic,
    metric: metric('IntegrationError'),
    atLeast: 5,
    says: 'API Gateway could not hand socket messages to their function, or got no answer in 29 s.',
  })
  alarm(stack, 'socket-execution-errors', {
    topic,
    metric: metric('ExecutionError'),
    atLeast: 5,
    says: 'API Gateway itself failed on socket messages: look at the stage and its access log.',
  })
}
