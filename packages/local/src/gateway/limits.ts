import {
  GATEWAY_FRAME_BYTES,
  GATEWAY_IDLE_MS,
  GATEWAY_LIFE_MS,
  GATEWAY_MESSAGE_BYTES,
} from '@rembuk/sync/protocol/limits'

/**
 * What Amazon API Gateway and Lambda allow. Tests shrink these; the defaults are the published quotas.
 */

export interface HttpLimits {
  /** Largest request body, in bytes. */
  bodyBytes: number
  /** Longest that a handler may take, in milliseconds. */
  integrationMs: number
  /** Largest event or result of a Lambda function, in bytes of JSON. */
  payloadBytes: number
}

export interface SocketLimits {
  /** Largest WebSocket frame, in bytes of payload. */
  frameBytes: number
  /** Largest WebSocket message, in or out, in bytes. */
  messageBytes: number
  /** A connection without traffic for this long is closed, in milliseconds. */
  idleMs: number
  /** No connection lives longer than this, in milliseconds. */
  lifeMs: number
  /** Longest that a handler may take, in milliseconds. */
  integrationMs: number
  /** Largest event or result of a Lambda function, in bytes of JSON. */
  payloadBytes: number
  /** Messages that are handled at the same time, of all connections; more wait. */
  concurrency: number
}

const LAMBDA_PAYLOAD_BYTES = 6 * 1024 * 1024

export const httpLimits: HttpLimits = {
  bodyBytes: 10 * 1024 * 1024,
  integrationMs: 30_000,
  payloadBytes: LAMBDA_PAYLOAD_BYTES,
}

export const socketLimits: SocketLimits = {
  frameBytes: GATEWAY_FRAME_BYTES,
  messageBytes: GATEWAY_MESSAGE_BYTES,
  idleMs: GATEWAY_IDLE_MS,
  lifeMs: GATEWAY_LIFE_MS,
  integrationMs: 29_000,
  payloadBytes: LAMBDA_PAYLOAD_BYTES,
  concurrency: 64,
}
