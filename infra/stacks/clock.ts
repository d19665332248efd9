import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { type StackContext, use } from 'sst/constructs'
import { clockAlarm } from '../parts/clock-alarm'
import { grantIndexes, grantRights } from '../parts/grants'
import { createHandler } from '../parts/handler'
import { allowMail } from '../parts/mail'
import { CLOCK_MINUTES } from '../sizes'
import { Socket } from './socket'
import { Table } from './table'

/**
 * Work that only time brings. A call that failed or never came is not repeated: what it left is still due
 * when the next one comes.
 */
export function Clock({ stack }: StackContext): void {
  const store = use(Table)
  const { environment, allowPosting } = use(Socket)
  const clock = createHandler(stack, 'clock', environment)
  grantRights(clock, 'clock', store)
  grantIndexes(clock, 'clock', store)
  allowPosting(clock)
  allowMail(stack, clock)
  new Rule(stack, 'every-few-minutes', {
    schedule: Schedule.rate(Duration.minutes(CLOCK_MINUTES)),
    targets: [new LambdaFunction(clock, { retryAttempts: 0, maxEventAge: Duration.minutes(CLOCK_MINUTES) })],
  })
  clockAlarm(stack, clock)
}
