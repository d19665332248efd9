import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'
import type { Postbox } from '@rembuk/sync/server/ports'
import { Outage } from '@rembuk/usecases/ports/outage'

/** Attempts at one post, the first included; the SDK waits a random, doubling time between them. */
const patience = { maxAttempts: 3, retryMode: 'standard' } as const

/**
 * The longest that one post or close may take, all attempts included, in milliseconds. Whoever stores
 * an edit or signs out waits for the posts to everyone else; a client that missed one asks for it.
 */
const LONGEST_MS = 1000
/** The same on this machine, where whatever else runs may keep everything waiting. */
const LONGEST_LOCAL_MS = 15_000

/** The answer, or the signal's reason once time is up; then the request is given up as well. */
const within = async <T>(longestMs: number, send: (abortSignal: AbortSignal) => Promise<T>): Promise<T> => {
  const signal = AbortSignal.timeout(longestMs)
  // The signal alone would not end a pause between two attempts.
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([send(signal), late])
}

const isLocal = (endpoint: string) => endpoint.startsWith('http:')

/** API Gateway is only ever reached over TLS: a plain address is an emulation and takes any credentials. */
const clientFor = (endpoint: string): ApiGatewayManagementApiClient =>
  isLocal(endpoint)
    ? new ApiGatewayManagementApiClient({
        ...patience,
        endpoint,
        region: 'local',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      })
    : new ApiGatewayManagementApiClient({ ...patience, endpoint })

/**
 * The way back to clients through API Gateway's @connections at this address. Throttles are tried again;
 * what has no answer after `longestMs`, a second where it is not said, throws `Outage`.
 */
export const createPostbox = (
  endpoint: string,
  longestMs = isLocal(endpoint) ? LONGEST_LOCAL_MS : LONGEST_MS,
): Postbox => {
  const client = clientFor(endpoint)
  return {
    post: async (connectionId, text) => {
      const command = new PostToConnectionCommand({ ConnectionId: connectionId, Data: Buffer.from(text) })
      try {
        await within(longestMs, (abortSignal) => client.send(command, { abortSignal }))
        return 'sent'
      } catch (cause) {
        if (cause instanceof GoneException) return 'gone'
        throw new Outage('a connection could not be posted to', { cause })
      }
    },

    close: async (connectionId) => {
      const command = new DeleteConnectionCommand({ ConnectionId: connectionId })
      try {
        await within(longestMs, (abortSignal) => client.send(command, { abortSignal }))
      } catch (cause) {
        if (cause instanceof GoneException) return
        throw new Outage('a connection could not be closed', { cause })
      }
    },
  }
}
