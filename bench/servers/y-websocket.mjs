import { createServer } from 'node:http'
import { join } from 'node:path'
import { getYDoc, setPersistence, setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'
import { LeveldbPersistence } from 'y-leveldb'
import * as Y from 'yjs'
import { BENCH_DOCUMENT } from '../edits/bench-document.ts'
import { clocks } from '../edits/clocks.ts'
import { history, planAtStart } from '../edits/history.ts'
import { announce, readTask } from './announce.ts'

// y-websocket's reference server, in memory or with its own LevelDB persistence.
const { folder, edits, disk } = readTask()
const { batches, tail } = history(edits)
const updates = [planAtStart(), ...batches, ...tail]
const seeded = new Y.Doc()
for (const update of updates) Y.applyUpdate(seeded, update)

if (disk) {
  const level = new LeveldbPersistence(join(folder, 'level'))
  for (const update of updates) await level.storeUpdate(BENCH_DOCUMENT, update)
  setPersistence({
    provider: level,
    bindState: async (name, doc) => {
      const stored = await level.getYDoc(name)
      level.storeUpdate(name, Y.encodeStateAsUpdate(doc))
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(stored))
      doc.on('update', (update) => level.storeUpdate(name, update))
    },
    writeState: async () => {},
  })
} else {
  Y.applyUpdate(getYDoc(BENCH_DOCUMENT), Y.encodeStateAsUpdate(seeded))
}

const server = createServer()
const sockets = new WebSocketServer({ server })
sockets.on('connection', (socket, request) => setupWSConnection(socket, request))
server.listen(0, '127.0.0.1', () => {
  announce({ url: `ws://127.0.0.1:${server.address().port}`, clocks: clocks(seeded) }, async () => {
    server.close()
  })
})
