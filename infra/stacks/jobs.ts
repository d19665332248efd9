import { Duration } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { type StackContext, use } from 'sst/constructs'
import { accept } from '../parts/accept'
import { grantRights } from '../parts/grants'
import { createHandler, roleOf } from '../parts/handler'
import { jobAlarms } from '../parts/job-alarms'
import { allowMail } from '../parts/mail'
import { streamBounds } from '../sizes'
import { Socket } from './socket'
import { Table } from './table'

/** Items that ask for work: those with a number `due`. Writes that no filter takes cost no invocation. */
const isDue = FilterCriteria.filter({ dynamodb: { NewImage: { due: { N: FilterRule.exists() } } } })
/** Live documents that have become unseen: the first edit after a look, and none that follow it. */
const isUnseen = FilterCriteria.filter({
  dynamodb: {
    NewImage: { unseenSince: { N: FilterRule.exists() } },
    OldImage: { unseenSince: { N: FilterRule.notExists() } },
  },
})

/**
 * Work that follows a write, off the path of the person who wrote: the table's stream feeds one
 * function. What keeps failing ends in a queue, and an operator is told.
 */
export function Jobs({ stack }: StackContext): void {
  const store = use(Table)
  const { environment, allowPosting } = use(Socket)
  const { tableArn, tableStreamArn } = store.table

  const failed = new Queue(stack, 'failed-jobs', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(streamBounds.deadLetterDays),
  })
  accept(failed, 'SQS3', 'This is itself the queue for what failed.')
  const stream = createHandler(stack, 'stream', environment)
  stream.attachPermissions([
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [`${tableStreamArn}`],
    }),
    new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: [`${tableArn}/stream/*`] }),
  ])
  accept(roleOf(stream), 'IAM5', 'The streams of this table, to find the current one.', '/stream/*')
  grantRights(stream, 'stream', store)
  allowPosting(stream)
  allowMail(stack, stream)

  const source = new EventSourceMapping(stack, 'due-items', {
    target: stream,
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [isDue, isUnseen],
    batchSize: streamBounds.batchSize,
    maxBatchingWindow: Duration.seconds(streamBounds.windowSeconds),
    bisectBatchOnError: true,
    retryAttempts: streamBounds.attempts,
    maxRecordAge: Duration.hours(streamBounds.maxRecordAgeHours),
    reportBatchItemFailures: true,
    onFailure: new SqsDlq(failed),
  })
  source.node.addDependency(roleOf(stream))
  jobAlarms(stack, stream, failed)
}
