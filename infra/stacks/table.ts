import { table as definition } from '@rembuk/data/table'
import { RemovalPolicy } from 'aws-cdk-lib'
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
    metric: table.metric('ThrottledRequests', { period: alarmPeriod, statistic: 'Sum' }),
    atLeast: 100,
    says: 'DynamoDB refuses requests: one document or one phone number is written to too fast.',
  })
  stack.addOutputs({ TableName: table.tableName })
  return { table, indexNames: indexes.map(([indexName]) => indexName) }
}
