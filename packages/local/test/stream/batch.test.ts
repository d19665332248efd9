import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { expect, test } from 'vitest'
import { type BatchOptions, handBatch } from '../../src/stream/batch'

const record = (sequenceNumber: number): DynamoDBRecord => ({
  dynamodb: { SequenceNumber: String(sequenceNumber) },
})
const numbers = ({ Records }: DynamoDBStreamEvent) =>
  Records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber))

const options = (changes: Pick<BatchOptions, 'handler'> & Partial<BatchOptions>): BatchOptions => ({
  limits: { integrationMs: 1000, payloadBytes: 1_000_000 },
  attempts: 4,
  backoffMs: 1,
  signal: new AbortController().signal,
  onFailure: () => undefined,
  ...changes,
})

test('a batch that failed comes again whole', async () => {
  const calls: number[][] = []
  const handler = async (event: DynamoDBStreamEvent) => {
    calls.push(numbers(event))
    if (calls.length < 3) throw new Error('not now')
  }
  expect(await handBatch([record(1), record(2)], options({ handler }))).toBe(true)
  expect(calls).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ])
})

test('after a partial failure the batch goes on from the first failed record', async () => {
  const calls: number[][] = []
  const handler = async (event: DynamoDBStreamEvent) => {
    calls.push(numbers(event))
    return { batchItemFailures: calls.length === 1 ? [{ itemIdentifier: '2' }] : [] }
  }
  await handBatch([record(1), record(2), record(3)], options({ handler }))
  expect(calls).toEqual([
    [1, 2, 3],
    [2, 3],
  ])
})

test('a batch that never succeeds is given up, and that is told', async () => {
  const failures: unknown[] = []
  const handler = async () => {
    throw new Error('never')
  }
  const done = await handBatch(
    [record(1)],
    options({ handler, onFailure: (failure) => failures.push(failure) }),
  )
  expect(done).toBe(true)
  expect(String(failures.at(-1))).toContain('gave up 1 stream records after 4 tries')
})

test('a stop in the middle leaves the batch undone', async () => {
  const stopping = new AbortController()
  const handler = async () => {
    stopping.abort()
    throw new Error('too late')
  }
  expect(await handBatch([record(1)], options({ handler, signal: stopping.signal }))).toBe(false)
})
