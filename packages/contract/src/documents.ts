import * as v from 'valibot'

export const ticket = v.object({
  /** Goes into the query of the socket's address as `ticket`; good once, for 30 seconds. */
  ticket: v.string(),
  /** Address of the WebSocket API, such as wss://host/stage. */
  url: v.string(),
})
export type TicketView = v.InferOutput<typeof ticket>

/** What the client has already: a number, else a state vector, else nothing. */
export const catchUpQuery = v.object({
  /** Last number held without a gap. */
  known: v.optional(v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number))),
  /** Base64 of a Yjs state vector. */
  sv: v.optional(v.pipe(v.string(), v.base64(), v.maxLength(6000))),
})
export type CatchUpQuery = v.InferOutput<typeof catchUpQuery>

/** Bytes of a request that carries the largest update there is, one MiB, as base64. */
export const PUSH_BODY_BYTES = 1_500_000

/** A batch of edits that is too large for the socket. */
export const pushBody = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,40}$/)),
  /** Base64 of a Yjs v1 update. */
  u: v.pipe(v.string(), v.base64()),
  known: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  again: v.optional(v.literal(true)),
})
export type PushBody = v.InferOutput<typeof pushBody>

/** `n`: the number under which the batch is in the store. */
export const pushed = v.object({ n: v.number() })
export type Pushed = v.InferOutput<typeof pushed>

/** The same as `CatchUp` in packages/sync/src/protocol/frames.ts. */
export const catchUp = v.object({
  seq: v.number(),
  snapshot: v.optional(v.string()),
  updates: v.array(v.tuple([v.number(), v.string()])),
  whole: v.boolean(),
})
