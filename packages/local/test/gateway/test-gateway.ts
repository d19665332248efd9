import type { APIGatewayAuthorizerResult } from 'aws-lambda'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { type Gateway, type GatewayOptions, startGateway } from '../../src/gateway/gateway'
import type { GatewayHandlers, SocketEvent, SocketHandlers } from '../../src/gateway/handlers'

const STAGE = 'live'

export const verdict = (effect: 'Allow' | 'Deny', context = {}): APIGatewayAuthorizerResult => ({
  principalId: 'sari',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Action: 'execute-api:Invoke', Effect: effect, Resource: '*' }],
  },
  context,
})

const ok = async () => ({ statusCode: 200 })

type TestOptions = Partial<Omit<GatewayOptions, 'functions'>> & {
  http?: GatewayHandlers['http']
  socket?: Partial<SocketHandlers>
}

/** A gateway on free ports whose handlers let everybody in; it is closed when the test ends. */
export const startTestGateway = async ({
  http = ok,
  socket,
  ...options
}: TestOptions = {}): Promise<Gateway> => {
  const gateway = await startGateway({
    port: 0,
    stage: STAGE,
    functions: async () => ({
      http,
      socket: {
        authorize: async () => verdict('Allow'),
        connect: ok,
        message: ok,
        disconnect: ok,
        ...socket,
      },
    }),
    ...options,
  })
  onTestFinished(() => gateway.close())
  return gateway
}

/** Handlers that write down the events they get. */
export const recorder = () => {
  const connects: SocketEvent[] = []
  const messages: SocketEvent[] = []
  const disconnects: SocketEvent[] = []
  const into = (events: SocketEvent[]) => async (event: SocketEvent) => {
    events.push(event)
    return { statusCode: 200 }
  }
  return {
    connects,
    messages,
    disconnects,
    socket: { connect: into(connects), message: into(messages), disconnect: into(disconnects) },
  }
}

/** An open client socket; rejects with `upgrade refused: <status>` when it is not let in. */
export const openSocket = (url: string, headers: Record<string, string> = {}): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers })
    socket.once('open', () => resolve(socket))
    socket.once('unexpected-response', (request, response) => {
      request.destroy()
      reject(new Error(`upgrade refused: ${response.statusCode}`))
    })
    socket.on('error', reject)
  })

export const closeCode = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once('close', resolve))

export const nextText = (socket: WebSocket): Promise<string> =>
  new Promise((resolve) => socket.once('message', (data) => resolve(data.toString())))

/** Waits until the condition holds; fails after two seconds. */
export const until = async (condition: () => boolean): Promise<void> => {
  for (const end = Date.now() + 15_000; !condition(); ) {
    if (Date.now() > end) throw new Error('the awaited condition never held')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
