import { table as definition } from '@rembuk/data/table'
import { RemovalPolicy } from 'aws-cdk-lib'
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch'
import {
  AttributeType,
  BillingMode,
  Table as DynamoTable,
  StreamViewType,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { type StackContext, use } from 'sst/constructs'
import { alarm } from '../parts/alarm'
import { alarmPeriod } from '../parts/alarm-period'
import { isProduction } from '../parts/production'
import { Alerts } from './alerts'

export interface StoreTable {
  table: DynamoTable
  indexNames: string[]
}

const key = (name: string) => ({ name, type: AttributeType.STRING })

/**
 * The single table, from the same definition as the local engine's. On demand: planning happens in
 * office hours, and an idle cooperative costs nothing. Encrypted with the account's DynamoDB key, so that
 * each use of it shows in CloudTrail.
 */
export function Table({ stack, app }: StackContext): StoreTable {
  const production = isProduction(app.stage)
  const table = new DynamoTable(stack, 'store', {
    partitionKey: key(definition.partitionKey),
    sortKey: key(definition.sortKey),
    timeToLiveAttribute: definition.ttlAttribute,
    stream: StreamViewType[definition.stream],
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: production,
    removalPolicy: production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  const indexes = Object.entries(definition.indexes)
  for (const [indexName, index] of indexes) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: key(index.partitionKey),
      sortKey: key(index.sortKey),
    })
  }

  alarm(stack, 'store-throttles', {
    topic: use(Alerts).topic,
    metric: throttles(table),
    atLeast: 100,
    says: 'DynamoDB refuses requests: one document or one phone number is written to too fast.',
  })
  stack.addOutputs({ TableName: table.tableName })
  return { table, indexNames: indexes.map(([indexName]) => indexName) }
}

/** Refused reads and writes together; DynamoDB counts them by table only under these two names. */
const throttles = (table: DynamoTable): MathExpression => {
  const count = (name: string) => table.metric(name, { period: alarmPeriod, statistic: 'Sum' })
  return new MathExpression({
    expression: 'FILL(reads, 0) + FILL(writes, 0)',
    usingMetrics: { reads: count('ReadThrottleEvents'), writes: count('WriteThrottleEvents') },
    period: alarmPeriod,
  })
}
