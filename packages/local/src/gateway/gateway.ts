import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { createCallbacks } from './callbacks'
import type { GatewayHandlers } from './handlers'
import { createHttpApi } from './http-api'
import { writeGatewayError } from './http-response'
import type { HttpLimits, SocketLimits } from './limits'
import { listenOnLoopback, stopListening } from './listen'
import { SocketApi } from './socket-api'

export interface GatewayAddresses {
  /** Such as `http://localhost:4300`. */
  origin: string
  /** Such as `ws://localhost:4300/live`. */
  socketUrl: string
  /** The @connections endpoint, such as `http://127.0.0.1:40123/live`. */
  callbackUrl: string
}

export interface GatewayFunctions extends GatewayHandlers {
  /** What shares the origin with the HTTP API and is asked first: true when it answered. */
  aside?: (request: IncomingMessage, response: ServerResponse) => boolean
}

export interface GatewayOptions {
  /** 0 means any free port. */
  port: number
  /** Name of the WebSocket API's stage. */
  stage: string
  /** Makes the functions once the addresses are known; until then requests are answered 503. */
  functions: (addresses: GatewayAddresses) => Promise<GatewayFunctions>
  limits?: { http?: Partial<HttpLimits>; socket?: Partial<SocketLimits> }
  identitySources?: string[]
  authorizerContextOnMessages?: boolean
  announceDisconnects?: boolean
  callsPerSecond?: number
  onFailure?: (failure: unknown) => void
}

export interface Gateway extends GatewayAddresses {
  /** Ends all sockets and servers, and returns when all socket handlers have finished. */
  close(): Promise<void>
}

/** Starts an HTTP API, a WebSocket API and its @connections API on loopback ports. */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { stage, onFailure } = options
  let http: RequestListener = starting
  let callbacks: RequestListener = starting
  const web = await listenOnLoopback(options.port, (request, response) => http(request, response))
  const posts = await listenOnLoopback(0, (request, response) => callbacks(request, response))
  const addresses: GatewayAddresses = {
    origin: `http://localhost:${web.port}`,
    socketUrl: `ws://localhost:${web.port}/${stage}`,
    callbackUrl: `http://127.0.0.1:${posts.port}/${stage}`,
  }
  const stop = () => Promise.all([web, posts].map(stopListening))

  try {
    const functions = await options.functions(addresses)
    const sockets = new SocketApi({ ...options, handlers: functions.socket, limits: options.limits?.socket })
    for (const server of web.servers) {
      server.on('upgrade', (request, stream, head) => sockets.upgrade(request, stream as Socket, head))
    }
    callbacks = createCallbacks({
      connections: sockets.connections,
      stage,
      messageBytes: sockets.limits.messageBytes,
      callsPerSecond: options.callsPerSecond,
    })
    const api = createHttpApi({ handler: functions.http, limits: options.limits?.http, onFailure })
    http = (request, response) => {
      if (!functions.aside?.(request, response)) api(request, response)
    }
    return {
      ...addresses,
      close: async () => {
        await sockets.close()
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const starting: RequestListener = (_, response) => writeGatewayError(response, 503, 'Service Unavailable')
