import type { Stores } from '@rembuk/data/stores'
import { compose } from '@rembuk/functions/compose'
import { createHttpHandler } from '@rembuk/functions/http/create-handler'
import { createSocketHandlers } from '@rembuk/functions/socket/handlers'
import { seedComposition } from '@rembuk/local/composition'
import { demoPeople } from '@rembuk/local/demo/people'
import { createOutbox } from '@rembuk/local/outbox/outbox'
import type { Wire } from '@rembuk/sync/client/transport'
import { httpEvent } from '../../packages/functions/test/support/event'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { count, newTally } from './tally'

const ORIGIN = 'https://app.example'

/** The deployed handlers in this process, over any stores, with everything counted that passes the sockets. */
export const startBackEnd = async (stores: Stores) => {
  const wires = new Map<string, Wire>()
  const tallies = { toServer: newTally(), toClients: newTally() }
  const outbox = createOutbox()
  const composition = compose(
    {
      tableName: 'rembuk',
      socketUrl: 'wss://socket.example/live',
      socketCallbackUrl: 'http://127.0.0.1:9/live',
      codeSecret: 'known to this program alone, and long enough',
      appOrigins: [ORIGIN],
    },
    {
      stores,
      messenger: outbox,
      postbox: {
        post: async (connectionId, text) => {
          const wire = wires.get(connectionId)
          if (!wire) return 'gone'
          count(tallies.toClients, text, false)
          queueMicrotask(() => wire.onmessage?.(text))
          return 'sent'
        },
        close: async (connectionId) => {
          wires.delete(connectionId)
        },
      },
    },
  )
  await seedComposition(composition)
  const http = createHttpHandler(composition.http)
  const socket = createSocketHandlers(composition)
  let cookies: string[] = []

  const post = async (path: string, body: unknown) => {
    const headers = { origin: ORIGIN, 'content-type': 'application/json' }
    const event = httpEvent({ method: 'POST', path, headers, cookies, body: JSON.stringify(body) })
    const answer = await http(event)
    if ((answer.statusCode ?? 500) >= 300) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`)
    if (answer.cookies) cookies = answer.cookies.map((line) => line.split(';')[0] ?? '')
    return answer.body ? JSON.parse(answer.body) : undefined
  }

  const { phone } = demoPeople[0]
  await post('/api/sign-in/codes', { phone, channel: 'whatsapp' })
  const code = /\d{6}/.exec(outbox.messages()[0]?.text ?? '')?.[0]
  await post('/api/sign-in', { code })
  let opened = 0

  /** Handles one message to the end. */
  const say = async (connectionId: string, body: string): Promise<void> => {
    count(tallies.toServer, body, true)
    await socket.message({ requestContext: { connectionId }, body })
  }

  /** Opens a socket as a client does: a ticket over HTTP, then the authorizer, then `$connect`. */
  const connect = async (): Promise<Wire & { connectionId: string }> => {
    const { ticket } = await post(`/api/documents/${BENCH_DOCUMENT}/tickets`, {})
    const query = { queryStringParameters: { ticket } }
    const { context } = await socket.authorize({ methodArn: 'bench', ...query })
    const connectionId = `connection-${opened++}`
    await socket.connect({ requestContext: { connectionId, authorizer: { ...context } } })
    const wire: Wire & { connectionId: string } = {
      connectionId,
      onopen: null,
      onmessage: null,
      onclose: null,
      send: (body) => {
        void say(connectionId, body)
      },
      close: () => {
        wires.delete(connectionId)
        void socket.disconnect({ requestContext: { connectionId } })
      },
    }
    wires.set(connectionId, wire)
    setImmediate(() => wire.onopen?.())
    return wire
  }

  return { ...composition, tallies, connect, say }
}

export type BackEnd = Awaited<ReturnType<typeof startBackEnd>>
