import { setTimeout as pause } from 'node:timers/promises'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { createTableInput, table } from '@rembuk/data/table'

const patienceMs = 30_000
const pollMs = 50

/**
 * Makes the table where it is not there yet, as it is in production, and waits until it can be used.
 * Any number may call it at once.
 * @throws Error where the table is not active after 30 s.
 */
export const ensureTable = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const status = await tableStatus(client, tableName)
    if (status === 'ACTIVE') break
    if (Date.now() > deadline) throw new Error(`the table ${tableName} is ${status} after ${patienceMs} ms`)
    if (status === 'missing') await create(client, tableName)
    else await pause(pollMs)
  }
  await ensureExpiry(client, tableName)
}

const tableStatus = async (client: DynamoDBClient, tableName: string) => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    return Table?.TableStatus ?? 'UNKNOWN'
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return 'missing'
    throw error
  }
}

const create = async (client: DynamoDBClient, tableName: string) => {
  try {
    await client.send(new CreateTableCommand(createTableInput(tableName)))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
}

const ensureExpiry = async (client: DynamoDBClient, tableName: string) => {
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }))
  if (TimeToLiveDescription?.TimeToLiveStatus === 'ENABLED') return
  const specification = { AttributeName: table.ttlAttribute, Enabled: true }
  await client.send(
    new UpdateTimeToLiveCommand({ TableName: tableName, TimeToLiveSpecification: specification }),
  )
}
