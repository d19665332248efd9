import { join } from 'node:path'
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { followStream } from './stream/follow'
import { filePositions } from './stream/positions'

export interface JobsOptions {
  client: DynamoDBClient
  endpoint: string
  tableName: string
  handler: DynamoDBStreamHandler
  /** Keeps how far the stream was handled. */
  dataDir: string
  onFailure: (failure: unknown) => void
}

/** Starts the jobs function on the table's stream, as the deployed event source does. */
export const startJobs = async (options: JobsOptions): Promise<{ stop(): Promise<void> }> => {
  const { client, endpoint, tableName, handler, dataDir, onFailure } = options
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
  const streamArn = Table?.LatestStreamArn
  if (!streamArn) throw new Error(`the table ${tableName} has no stream`)

  const streams = new DynamoDBStreamsClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const positions = filePositions(join(dataDir, 'stream-positions.json'), streamArn)
  const following = followStream({
    client: streams,
    streamArn,
    handler,
    positions,
    concerns,
    onFailure,
  })
  return {
    stop: async () => {
      await following.stop()
      streams.destroy()
    },
  }
}

/**
 * The deployed event filters: items that ask for work, those with a number `due`; and live documents that
 * have become unseen.
 */
const concerns = ({ dynamodb }: DynamoDBRecord): boolean =>
  dynamodb?.NewImage?.due?.N !== undefined ||
  (dynamodb?.NewImage?.unseenSince?.N !== undefined && dynamodb.OldImage?.unseenSince?.N === undefined)
