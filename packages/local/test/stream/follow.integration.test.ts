import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteItemCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import { createClient } from '@rembuk/data/client'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { expect, onTestFinished, test } from 'vitest'
import { startDynoxide } from '../../src/engine/dynoxide'
import { ensureTable } from '../../src/engine/ensure-table'
import { followStream, type StreamOptions } from '../../src/stream/follow'
import { filePositions } from '../../src/stream/positions'
import { until } from '../gateway/test-gateway'

const TABLE = 'stream-test'

const setUp = async () => {
  const engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  const streams = new DynamoDBStreamsClient({
    endpoint: engine.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-stream-'))
  onTestFinished(async () => {
    client.destroy()
    streams.destroy()
    await engine.stop()
    rmSync(folder, { recursive: true })
  })
  await ensureTable(client, TABLE)
  const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE }))
  const streamArn = Table?.LatestStreamArn as string

  const follow = (changes: Pick<StreamOptions, 'handler'> & Partial<StreamOptions>) => {
    const positions = filePositions(join(folder, 'positions.json'), streamArn)
    const following = followStream({
      client: streams,
      streamArn,
      positions,
      pollMs: 10,
      backoffMs: 1,
      ...changes,
    })
    onTestFinished(() => following.stop())
    return following
  }
  return { client, follow }
}

const put = (client: DynamoDBClient, sk: string, more = {}) =>
  client.send(new PutItemCommand({ TableName: TABLE, Item: { pk: { S: 'p' }, sk: { S: sk }, ...more } }))

const keyOf = ({ dynamodb }: DynamoDBRecord) => dynamodb?.Keys?.sk?.S

/** A handler that writes down the keys it was given. */
const collector = () => {
  const keys: (string | undefined)[] = []
  const records: DynamoDBRecord[] = []
  const handler = async ({ Records }: DynamoDBStreamEvent) => {
    records.push(...Records)
    keys.push(...Records.map(keyOf))
  }
  return { keys, records, handler }
}

test('every write arrives in order, as Lambda would hand it over', async () => {
  const { client, follow } = await setUp()
  const { keys, records, handler } = collector()
  follow({ handler })
  await put(client, 'a', { bytes: { B: new Uint8Array([0, 255]) }, due: { N: '5' } })
  await put(client, 'b')
  await client.send(new DeleteItemCommand({ TableName: TABLE, Key: { pk: { S: 'p' }, sk: { S: 'a' } } }))
  await until(() => keys.length === 3)
  expect(keys).toEqual(['a', 'b', 'a'])
  expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'INSERT', 'REMOVE'])
  expect(records[0]?.dynamodb?.NewImage).toEqual({
    pk: { S: 'p' },
    sk: { S: 'a' },
    bytes: { B: 'AP8=' },
    due: { N: '5' },
  })
  expect(records[0]?.dynamodb?.ApproximateCreationDateTime).toBeTypeOf('number')
})

test('only what concerns the function reaches it', async () => {
  const { client, follow } = await setUp()
  const { keys, handler } = collector()
  follow({ handler, concerns: ({ dynamodb }) => dynamodb?.NewImage?.due !== undefined })
  await put(client, 'quiet')
  await put(client, 'due', { due: { N: '1' } })
  await until(() => keys.length > 0)
  expect(keys).toEqual(['due'])
})

test('a record that always fails is given up and those behind it still arrive', async () => {
  const { client, follow } = await setUp()
  const done: (string | undefined)[] = []
  const failures: unknown[] = []
  follow({
    attempts: 3,
    batchSize: 1,
    onFailure: (failure) => failures.push(failure),
    handler: async ({ Records }) => {
      if (keyOf(Records[0] as DynamoDBRecord) === 'bad') throw new Error('bad record')
      done.push(...Records.map(keyOf))
    },
  })
  for (const key of ['bad', 'good']) await put(client, key)
  await until(() => done.length === 1)
  expect(done).toEqual(['good'])
  expect(failures).toHaveLength(4)
})

test('after a restart it goes on where it stopped; what was not finished comes again', async () => {
  const { client, follow } = await setUp()
  const first = collector()
  const before = follow({ handler: first.handler })
  await put(client, 'a')
  await until(() => first.keys.length === 1)
  await before.stop()

  await put(client, 'b')
  let tried = false
  const failing = follow({
    backoffMs: 60_000,
    handler: async () => {
      tried = true
      throw new Error('stopped in the middle')
    },
  })
  await until(() => tried)
  await failing.stop()

  const second = collector()
  follow({ handler: second.handler })
  await put(client, 'c')
  await until(() => second.keys.length === 2)
  expect(second.keys).toEqual(['b', 'c'])
})
