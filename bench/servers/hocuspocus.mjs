import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'
import { clocks } from '../edits/clocks.ts'
import { history, planAtStart } from '../edits/history.ts'
import { announce, readTask } from './announce.ts'

// Hocuspocus as it comes, storing the whole document in a file through its own hooks.
const { folder, edits } = readTask()
const file = join(folder, 'document')
const { batches, tail } = history(edits)
const seeded = new Y.Doc()
for (const update of [planAtStart(), ...batches, ...tail]) Y.applyUpdate(seeded, update)
writeFileSync(file, Y.encodeStateAsUpdate(seeded))

const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  stopOnSignals: false,
  onLoadDocument: async ({ document }) => Y.applyUpdate(document, readFileSync(file)),
  onStoreDocument: async ({ document }) => writeFileSync(file, Y.encodeStateAsUpdate(document)),
})
await server.listen()
announce({ url: `ws://127.0.0.1:${server.address.port}`, clocks: clocks(seeded) }, async () => {
  await server.destroy()
})
