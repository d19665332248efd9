import { setTimeout as wait } from 'node:timers/promises'
import { DescribeStreamCommand, type DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { type BatchOptions, handBatch } from './batch'
import type { Positions } from './positions'
import { lambdaRecord } from './records'
import { readShard, type ShardReader } from './shard'

const LAMBDA_LIMITS = { integrationMs: 60_000, payloadBytes: 6 * 1024 * 1024 }

export interface StreamOptions {
  client: DynamoDBStreamsClient
  streamArn: string
  handler: DynamoDBStreamHandler
  positions: Positions
  /** The event filter: records it does not want are passed over. */
  concerns?: (record: DynamoDBRecord) => boolean
  /** Pause between two looks, in milliseconds. */
  pollMs?: number
  /** Largest batch, in records. */
  batchSize?: number
  attempts?: number
  backoffMs?: number
  onFailure?: (failure: unknown) => void
}

/**
 * Follows a table's stream as Lambda's event source does: every record that concerns the function is
 * handed to it at least once, in order within a shard, in batches, again after a failure.
 */
export const followStream = (options: StreamOptions): { stop(): Promise<void> } => {
  const { client, streamArn, positions, concerns = () => true, pollMs = 200, batchSize = 100 } = options
  const onFailure = options.onFailure ?? (() => undefined)
  const stopping = new AbortController()
  const { signal } = stopping
  const batchOptions: BatchOptions = {
    handler: options.handler,
    limits: LAMBDA_LIMITS,
    attempts: options.attempts ?? 5,
    backoffMs: options.backoffMs ?? 200,
    signal,
    onFailure,
  }

  const readers = new Map<string, ShardReader>()

  const findShards = async (): Promise<void> => {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }))
    for (const { ShardId = '' } of StreamDescription?.Shards ?? []) {
      if (!readers.has(ShardId)) readers.set(ShardId, readShard(client, streamArn, ShardId, positions))
    }
  }

  /** One look at one shard. True when there may be more. */
  const look = async (reader: ShardReader): Promise<boolean> => {
    const page = await reader.next()
    if (page === 'end' || page.length === 0) return false
    for (let from = 0; from < page.length; from += batchSize) {
      const batch = page.slice(from, from + batchSize)
      const records = batch.map((record) => lambdaRecord(record, streamArn)).filter(concerns)
      if (records.length > 0 && !(await handBatch(records, batchOptions))) return false
      reader.done(batch)
    }
    return true
  }

  const round = async (): Promise<boolean> => {
    await findShards()
    let more = false
    for (const reader of readers.values()) {
      if (signal.aborted) return false
      more = (await look(reader)) || more
    }
    return more
  }

  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      const more = await round().catch((failure) => {
        if (!signal.aborted) onFailure(failure)
        for (const reader of readers.values()) reader.rewind()
        return false
      })
      if (!more) await wait(pollMs, undefined, { signal }).catch(() => undefined)
    }
  }

  const ended = follow()
  return {
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}
