/**
 * Every way in which Rembuk says no. The set is closed: each translator (HTTP status, WebSocket
 * close code, sentence on the screen) is exhaustive over it, so a new code does not compile until
 * all of them know it.
 */
export const refusalCodes = [
  'unauthenticated',
  'not-found',
  'forbidden',
  'read-only',
  'bad-input',
  'code-wrong',
  'code-expired',
  'too-many-attempts',
  'too-many-requests',
  'too-large',
  'document-full',
  'malformed-update',
  'foreign-author',
  'key-reused',
  'still-running',
  'outdated-client',
  'too-many-connections',
  'not-signer',
  'proposal-changed',
  'proposal-ended',
  'incomplete-draft',
  'nothing-changed',
  'out-of-step',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** Typed facts that a refusal may carry. Never sentences, never personal data. */
export interface RefusalFacts {
  /** Seconds until the same request may succeed. */
  retryAfterSeconds?: number
  /** Guesses that are left for a one-time code. */
  attemptsLeft?: number
  /** A bound that was passed, in the unit of the thing refused (bytes for sizes). */
  limit?: number
  /** Paths of the fields that were not understood, such as `producers.0.name`. */
  fields?: string[]
}

/** A refusal: the request was understood and the answer is no. Not a bug, not an outage. */
export class DomainError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code)
    this.name = 'DomainError'
  }
}
