import { memoryStores } from '@rembuk/data/memory/stores'
import type { Message } from '@rembuk/usecases/ports/messenger'
import { compose } from '../../src/compose'
import type { LogLine } from '../../src/log'

export const START = Date.UTC(2026, 10, 23, 2)
export const APP_ORIGIN = 'https://app.example'
export const SOCKET_URL = 'wss://socket.example/live'

/** The whole back end in memory, with a clock that only moves when told, and everything it sent or logged. */
export const createWorld = (options: { edgeSecret?: string } = {}) => {
  const clock = { now: START }
  const outbox: Message[] = []
  /** Devices that their push service knows no more. */
  const gone = new Set<string>()
  const posted: { connectionId: string; text: string }[] = []
  const closed: string[] = []
  const logged: LogLine[] = []
  /** Operations, such as `people.get`, that fail with what they map to. */
  const faults = new Map<string, Error>()
  const now = () => clock.now
  const stores = memoryStores({
    now,
    beforeEach: (operation) => {
      const fault = faults.get(operation)
      if (fault) throw fault
    },
  })
  const composition = compose(
    {
      tableName: 'rembuk-test',
      socketUrl: SOCKET_URL,
      socketCallbackUrl: 'http://127.0.0.1:9/live',
      codeSecret: 'a secret that only the tests know, of 32+',
      appOrigins: [APP_ORIGIN],
      ...options,
    },
    {
      stores,
      now,
      log: (line) => logged.push(line),
      messenger: {
        send: async (message) => {
          const fault = faults.get('messenger.send')
          if (fault) throw fault
          outbox.push(message)
          return message.channel === 'push' && gone.has(message.to.endpoint) ? 'gone' : 'sent'
        },
      },
      postbox: {
        post: async (connectionId, text) => {
          posted.push({ connectionId, text })
          return 'sent'
        },
        close: async (connectionId) => {
          closed.push(connectionId)
        },
      },
    },
  )
  return { ...composition, stores, clock, outbox, gone, posted, closed, logged, faults }
}

export type World = ReturnType<typeof createWorld>

/** The code in the last message to a number. */
export const lastCode = (world: World, phone: string): string => {
  const text = world.outbox.findLast(({ to }) => to === phone)?.text
  const code = /\b\d{6}\b/.exec(text ?? '')?.[0]
  if (!code) throw new Error('no code was sent')
  return code
}
