import { demoPeople } from '@rembuk/local/demo/people'
import { memoryStore } from '@rembuk/sync/client/memory-store'
import { type LiveDocument, type LiveStatus, openDocument } from '@rembuk/sync/client/open-document'
import { WebSocket } from 'ws'
import type * as Y from 'yjs'
import { type ApiClient, createApiClient } from '../../packages/local/test/api-client'
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

/** The people who may write in the document: one alone may not open it as often as is measured. */
const writers = demoPeople.filter(
  ({ partnershipId, role }) => partnershipId === 'batang' && role !== 'facilitator',
)

/** The whole product: gateway, handlers and a file-backed engine. Whoever opens is one of the writers, in turn. */
export const startRembuk = async (options: ServerOptions = {}): Promise<Contestant> => {
  const server = await startServer('rembuk.ts', options)
  const sessions: ApiClient[] = []
  for (const { phone } of writers) {
    const session = createApiClient(server.url)
    await session.signIn(phone)
    sessions.push(session)
  }
  /** A device is one person's, whenever it comes back. */
  const cookies = new WeakMap<Y.Doc, string>()
  let devices = 0
  const cookieOf = (doc: Y.Doc): string => {
    const cookie = cookies.get(doc) ?? sessions[devices++ % sessions.length]?.cookie() ?? ''
    cookies.set(doc, cookie)
    return cookie
  }
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
        headers: { cookie: cookieOf(doc) },
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
