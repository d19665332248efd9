import { BENCH_DOCUMENT } from '../edits/bench-document'
import { type ServerOptions, startServer } from '../servers/start-server'
import { type Contestant, newDevice } from './contestant'
import { openOnHocuspocus } from './hocuspocus-provider.mjs'

/** Hocuspocus as it comes: it acknowledges when the server has the edit in memory, and stores about 2 s later. */
export const startHocuspocus = async (options: ServerOptions = {}): Promise<Contestant> => {
  const server = await startServer('hocuspocus.mjs', options)
  return {
    name: 'Hocuspocus, file',
    ...server,
    open: ({ doc } = newDevice()) => {
      const opened = openOnHocuspocus(server.url, BENCH_DOCUMENT, doc)
      return { doc, ...opened, close: async () => opened.close() }
    },
  }
}
