import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** Where the items are, and what time it is there. */
export interface Place {
  client: DynamoDBClient
  tableName: string
  /** Milliseconds since 1970. */
  now: () => number
}

/** How ElectroDB is told the same. */
export const entityConfig = ({ client, tableName }: Place) => ({ client, table: tableName })
