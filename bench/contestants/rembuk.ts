import { demoPeople } from '@rembuk/local/demo/people'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { type LiveDocument, type LiveStatus, openDocument } from '@rembuk/sync/client/open-document'
import { WebSocket } from 'ws'
import { createApiClient } from '../../packages/local/test/api-client'
import { BENCH_DOCUMENT } from '../edits/bench-document'
import { type ServerOptions, startServer } from '../servers/start-server'
import { type Contestant, newDevice } from './contestant'

const until = (live: LiveDocument, holds: (status: LiveStatus) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = live.onStatus(look)
    function look(status: LiveStatus) {
      if (!holds(status)) return
      stop()
      resolve()
    }
    look(live.status())
  })

/** The whole product: gateway, handlers and a file-backed engine. Everyone who opens is the same person in another tab. */
export const startRembuk = async (options: ServerOptions = {}): Promise<Contestant> => {
  const server = await startServer('rembuk.ts', options)
  const session = createApiClient(server.url)
  await session.signIn(demoPeople[0].phone)
  return {
    name: 'Rembuk',
    ...server,
    open: ({ doc, memory } = newDevice()) => {
      // The document itself is passed on: only what the device knows about it is read back.
      memory.updates = []
      const live = openDocument({
        documentId: BENCH_DOCUMENT,
        origin: server.url,
        WebSocket,
        headers: { cookie: session.cookie() },
        deviceStore: memoryStore(memory),
        doc,
      })
      return {
        doc,
        synced: until(live, ({ synced }) => synced),
        acknowledged: () => until(live, ({ synced, unsent }) => synced && unsent === 0),
        close: () => live.destroy(),
      }
    },
  }
}
