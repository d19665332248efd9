import {
  type _Record,
  type DynamoDBStreamsClient,
  DynamoDBStreamsServiceException,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams'
import type { Positions } from './positions'

export interface ShardReader {
  /** The next records, oldest first; 'end' when the shard is closed and read to its end. */
  next(): Promise<_Record[] | 'end'>
  /** Says that what `next` returned is done with. Without it, the same records come again after a failure. */
  done(records: _Record[]): void
  /** Starts again from the last position, after a failure. */
  rewind(): void
}

/** Reads one shard from the saved position, or from the oldest record that the stream still holds. */
export const readShard = (
  client: DynamoDBStreamsClient,
  streamArn: string,
  shardId: string,
  positions: Positions,
): ShardReader => {
  let iterator: string | undefined

  const start = async (): Promise<string | undefined> => {
    const after = positions.get(shardId)
    const place = { StreamArn: streamArn, ShardId: shardId }
    try {
      const from = after
        ? ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const)
        : ({ ShardIteratorType: 'TRIM_HORIZON' } as const)
      return (await client.send(new GetShardIteratorCommand({ ...place, ...from }))).ShardIterator
    } catch (error) {
      // The stream no longer holds that place: the oldest it has comes next.
      if (error instanceof DynamoDBStreamsServiceException) positions.set(shardId, undefined)
      throw error
    }
  }

  return {
    next: async () => {
      iterator ??= await start()
      const page = await client.send(new GetRecordsCommand({ ShardIterator: iterator }))
      if (!page.NextShardIterator && !page.Records?.length) return 'end'
      iterator = page.NextShardIterator
      return page.Records ?? []
    },
    done: (records) => {
      const last = records.at(-1)?.dynamodb?.SequenceNumber
      if (last) positions.set(shardId, last)
    },
    rewind: () => {
      iterator = undefined
    },
  }
}
