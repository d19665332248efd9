import { setTimeout as wait } from 'node:timers/promises'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { type InvokeLimits, invoke } from '../gateway/invoke'

export interface BatchOptions {
  handler: DynamoDBStreamHandler
  limits: InvokeLimits
  /** Tries of one batch, the first included, before it is given up. */
  attempts: number
  /** Pause before the second try, in milliseconds; it doubles each time. */
  backoffMs: number
  signal: AbortSignal
  onFailure: (failure: unknown) => void
}

/**
 * Hands records to the jobs function until it has taken them all: after a failure all of them again,
 * after a partial failure those from the first failed one on. Gives up after `attempts` tries, so
 * that one bad record does not hold up the rest for ever. False when stopped before it was done.
 */
export const handBatch = async (records: DynamoDBRecord[], options: BatchOptions): Promise<boolean> => {
  let left = records
  for (let attempt = 1; attempt <= options.attempts; attempt++) {
    if (options.signal.aborted) return false
    left = await attemptBatch(left, options)
    if (left.length === 0) return true
    if (attempt < options.attempts) await pause(options.backoffMs * 2 ** (attempt - 1), options.signal)
  }
  options.onFailure(new Error(`gave up ${left.length} stream records after ${options.attempts} tries`))
  return true
}

/** Returns the records that are still to be done. */
const attemptBatch = async (
  records: DynamoDBRecord[],
  { handler, limits, onFailure }: BatchOptions,
): Promise<DynamoDBRecord[]> => {
  try {
    const answer = await invoke(handler, { Records: records }, limits)
    return records.slice(firstFailed(records, answer ?? undefined))
  } catch (failure) {
    onFailure(failure)
    return records
  }
}

const firstFailed = (records: DynamoDBRecord[], answer: DynamoDBBatchResponse | undefined): number => {
  const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
  const index = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''))
  return index < 0 ? records.length : index
}

const pause = (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }).catch(() => undefined)
