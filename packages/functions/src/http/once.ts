import { createHash } from 'node:crypto'
import { DomainError } from '@rembuk/core/refusal'
import type { Deps } from '@rembuk/usecases/ports/deps'

/** How long a request may run before its key is free again: longer than API Gateway waits (29 s). */
const CLAIM_MS = 40_000
/** How long an answer is remembered. */
const ANSWER_MS = 24 * 60 * 60_000

export interface KeyedRequest {
  personId: string
  /** From the Idempotency-Key header. */
  key: string
  method: string
  path: string
  body: string
}

export interface Answer {
  status: number
  body: string
}

const keyPattern = /^[\x21-\x7e]{8,128}$/

/** The value of an Idempotency-Key header: 8 to 128 visible ASCII characters. Refuses others with 'bad-input'. */
export const requestKey = (header: string | undefined): string => {
  if (!header || !keyPattern.test(header)) throw new DomainError('bad-input', { fields: ['Idempotency-Key'] })
  return header
}

/**
 * Answers a request once per person and key for a day: a retry gets the first answer again. A failed
 * attempt gives the key back, and one that died frees it after 40 seconds.
 *
 * Refuses with 'key-reused' a different request under the same key and with 'still-running' a retry
 * that overtakes the first attempt.
 */
export const once = async (
  { idempotency, now }: Pick<Deps, 'idempotency' | 'now'>,
  { personId, key, method, path, body }: KeyedRequest,
  answer: () => Promise<Answer>,
): Promise<Answer> => {
  const place = `${personId} ${key}`
  const requestHash = createHash('sha256').update(`${method} ${path}\n${body}`).digest('base64url')
  const begun = await idempotency.begin(place, requestHash, now() + CLAIM_MS)
  if (begun === 'running') throw new DomainError('still-running', { retryAfterSeconds: 1 })
  if (begun !== 'new') {
    if (begun.requestHash !== requestHash) throw new DomainError('key-reused')
    return { status: begun.status, body: begun.body }
  }
  const given = await answer().catch(async (error: unknown) => {
    await Promise.allSettled([idempotency.abandon(place)])
    throw error
  })
  await idempotency.finish(place, { requestHash, ...given }, now() + ANSWER_MS)
  return given
}
