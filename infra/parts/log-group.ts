import { RemovalPolicy } from 'aws-cdk-lib'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Stack } from 'sst/constructs'

/**
 * A log group that keeps its lines for a month: long enough to look into last month's complaint. It
 * goes with its stack, as nothing that was agreed lives in logs.
 */
export const logGroup = (stack: Stack, id: string): LogGroup =>
  new LogGroup(stack, id, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
