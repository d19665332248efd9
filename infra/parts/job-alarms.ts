import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { type Function as Handler, type Stack, use } from 'sst/constructs'
import { streamBounds } from '../sizes'
import { Alerts } from '../stacks/alerts'
import { alarm } from './alarm'
import { alarmPeriod } from './alarm-period'

const HALF_AN_HOUR_MS = 30 * 60_000

/** Work that was given up, and work that is late. */
export const jobAlarms = (stack: Stack, handler: Handler, failed: Queue): void => {
  const { topic } = use(Alerts)
  alarm(stack, 'failed-jobs-alarm', {
    topic,
    metric: failed.metricApproximateNumberOfMessagesVisible({ period: alarmPeriod }),
    atLeast: 1,
    says: `Work after a write was given up; the queue keeps it for ${streamBounds.deadLetterDays} days.`,
  })
  alarm(stack, 'late-jobs', {
    topic,
    metric: handler.metric('IteratorAge', { period: alarmPeriod, statistic: 'Maximum' }),
    atLeast: HALF_AN_HOUR_MS,
    says: 'Work after a write is more than half an hour late.',
  })
}
