import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'
import type { Postbox } from '@rembuk/sync/server/ports'
import { Outage } from '@rembuk/usecases/ports/outage'

/** Attempts at one post, the first included; the SDK waits a random, doubling time between them. */
const patience = {
  maxAttempts: 5,
  retryMode: 'standard',
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
} as const

/** API Gateway is only ever reached over TLS: a plain address is an emulation and takes any credentials. */
const clientFor = (endpoint: string): ApiGatewayManagementApiClient =>
  endpoint.startsWith('http:')
    ? new ApiGatewayManagementApiClient({
        ...patience,
        endpoint,
        region: 'local',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      })
    : new ApiGatewayManagementApiClient({ ...patience, endpoint })

/** The way back to clients through API Gateway's @connections at this address. Throttles are tried again; what stays unanswered throws `Outage`. */
export const createPostbox = (endpoint: string, client = clientFor(endpoint)): Postbox => ({
  post: async (connectionId, text) => {
    try {
      await client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: Buffer.from(text) }))
      return 'sent'
    } catch (cause) {
      if (cause instanceof GoneException) return 'gone'
      throw new Outage('a connection could not be posted to', { cause })
    }
  },

  close: async (connectionId) => {
    try {
      await client.send(new DeleteConnectionCommand({ ConnectionId: connectionId }))
    } catch (cause) {
      if (cause instanceof GoneException) return
      throw new Outage('a connection could not be closed', { cause })
    }
  },
})
