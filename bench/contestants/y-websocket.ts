import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { type ServerOptions, startServer } from '../servers/start-server'
import { type Contestant, newDevice } from './contestant'

/** y-websocket with its reference server, in memory or on LevelDB. Its protocol acknowledges nothing. */
export const startYWebsocket = async (options: ServerOptions = {}): Promise<Contestant> => {
  const server = await startServer('y-websocket.mjs', options)
  return {
    name: options.disk ? 'y-websocket, LevelDB' : 'y-websocket, memory',
    ...server,
    open: ({ doc } = newDevice()) => {
      const provider = new WebsocketProvider(server.url, BENCH_DOCUMENT, doc, {
        disableBc: true,
        WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      })
      return {
        doc,
        synced: new Promise((resolve) => provider.once('sync', () => resolve())),
        close: async () => {
          provider.destroy()
          provider.awareness.destroy()
        },
      }
    },
  }
}
