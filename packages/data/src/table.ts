import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'

/**
 * The one table, described once for deployment, the local engine and the tests. Every access is a
 * Get, a Query on a key, a write of one item, or a transaction; nothing scans.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: { gsi1: { partitionKey: 'gsi1pk', sortKey: 'gsi1sk' } },
  /** Epoch seconds after which DynamoDB may delete the item, at its leisure. */
  ttlAttribute: 'ttl',
  stream: 'NEW_AND_OLD_IMAGES',
} as const

/** What CreateTable takes to make the table under this name, with all its indexes and its stream. */
export const createTableInput = (name: string): CreateTableCommandInput => {
  const indexes = Object.entries(table.indexes)
  const keys = [table, ...indexes.map(([, index]) => index)].flatMap((key) => [key.partitionKey, key.sortKey])
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: keySchema(table),
    GlobalSecondaryIndexes: indexes.map(([indexName, index]) => ({
      IndexName: indexName,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: 'ALL' },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream },
  }
}

const keySchema = (key: { partitionKey: string; sortKey: string }) => [
  { AttributeName: key.partitionKey, KeyType: 'HASH' as const },
  { AttributeName: key.sortKey, KeyType: 'RANGE' as const },
]
