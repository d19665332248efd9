import { gunzipSync } from 'node:zlib'
import { unpack } from '@rembuk/sync/client/unpack'
import { COMPACT_AFTER } from '@rembuk/sync/protocol/limits'
import { catchUp } from '@rembuk/sync/server/catch-up'
import { compact } from '@rembuk/sync/server/compact'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import * as Y from 'yjs'
import { clocks } from './clocks'
import { history } from './history'

const deps = (log: DocumentLog) => ({ log, now: Date.now, newId: () => crypto.randomUUID() })

const appendAll = async (log: DocumentLog, documentId: string, updates: Uint8Array[]) => {
  for (const update of updates) {
    const { seq } = await log.takeNumber(documentId, update.length)
    const entry = { seq, update, personId: 'bench', batchId: `bench-${seq}`, at: Date.now() }
    await log.putEntry(documentId, entry)
  }
}

/** Writes a history into a document's log through its port, compacted as a live one is, but for the tail. */
export const seedLog = async (log: DocumentLog, documentId: string, edits: number): Promise<void> => {
  const { batches, tail } = history(edits)
  for (let from = 0; from < batches.length; from += COMPACT_AFTER) {
    await appendAll(log, documentId, batches.slice(from, from + COMPACT_AFTER))
    await compact(deps(log), documentId, 1)
  }
  await appendAll(log, documentId, tail)
}

/** The clocks of a stored document. */
export const documentClocks = async (log: DocumentLog, documentId: string): Promise<number> => {
  const doc = new Y.Doc()
  const state = await catchUp(deps(log), documentId, {})
  for (const update of await unpack(state, async (packed) => gunzipSync(packed))) Y.applyUpdate(doc, update)
  return clocks(doc)
}
