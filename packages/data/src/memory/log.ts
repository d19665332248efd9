import { STORED_BYTES } from '@rembuk/sync/protocol/limits'
import type { DocumentLog, Head, LogEntry, StoredSnapshot } from '@rembuk/sync/server/ports'
import { joinBytes } from '../joined-bytes'
import { type PackedBytes, packBytes, unpackBytes } from '../packed-bytes'
import type { AtOnce } from './port'

interface Document {
  head: Head
  entries: Map<number, Omit<LogEntry, 'update'> & { packed: PackedBytes | undefined }>
  /** By snap, gen and index. */
  chunks: Map<string, Uint8Array>
  /** Snapshots that stay, in the order in which they were kept. */
  kept: StoredSnapshot[]
  /** Whose a Yjs client id is. */
  clients: Map<number, string>
}

const emptyDocument = (): Document => ({
  head: { seq: 0, snap: 0, gen: '', chunks: 0, bytes: 0 },
  entries: new Map(),
  chunks: new Map(),
  kept: [],
  clients: new Map(),
})

const chunkKeys = ({ snap, gen }: { snap: number; gen: string }, count: number) =>
  Array.from({ length: count }, (_, index) => JSON.stringify([snap, gen, index]))

export const memoryLog = (): AtOnce<DocumentLog> => {
  const documents = new Map<string, Document>()
  const at = (documentId: string): Document => {
    const document = documents.get(documentId) ?? emptyDocument()
    documents.set(documentId, document)
    return document
  }

  return {
    takeNumber: (documentId, bytes, time) => {
      const { head } = at(documentId)
      head.seq++
      head.bytes += bytes
      if (time !== undefined) head.unseenSince ??= time
      return { ...head }
    },

    markSeen: (documentId) => {
      delete at(documentId).head.unseenSince
    },

    putEntry: (documentId, { update, ...rest }) => {
      const { entries } = at(documentId)
      const packed = update && packBytes(update)
      if (entries.has(rest.seq)) return false
      entries.set(rest.seq, { ...rest, packed })
      return true
    },

    readHead: (documentId) => ({ ...at(documentId).head }),

    readEntries: (documentId, after, upTo = Number.POSITIVE_INFINITY) =>
      [...at(documentId).entries.values()]
        .filter(({ seq }) => seq > after && seq <= upTo)
        .sort((a, b) => a.seq - b.seq)
        .map(({ packed, ...rest }) => ({ ...rest, update: packed && unpackBytes(packed) })),

    readSnapshot: (documentId, head) => {
      const stored = at(documentId).chunks
      const found = chunkKeys(head, head.chunks).flatMap((key) => stored.get(key) ?? [])
      return head.chunks > 0 && found.length === head.chunks ? joinBytes(found) : undefined
    },

    putSnapshot: (documentId, { chunks, ...version }) => {
      if (chunks.some((bytes) => bytes.length > STORED_BYTES)) throw new RangeError('a chunk is too large')
      const keys = chunkKeys(version, chunks.length)
      for (const [index, key] of keys.entries()) {
        at(documentId).chunks.set(key, new Uint8Array(chunks[index] ?? []))
      }
    },

    moveHead: (documentId, from, { freedBytes, ...to }) => {
      const document = at(documentId)
      const { head } = document
      if (head.seq === 0 || head.snap !== from.snap || head.gen !== from.gen) return false
      document.head = { ...head, ...to, bytes: head.bytes - freedBytes }
      return true
    },

    // The mark is for the table's stream, and this store has none.
    markDue: () => {},

    deleteSnapshot: (documentId, { chunks, ...version }) => {
      for (const key of chunkKeys(version, chunks)) at(documentId).chunks.delete(key)
    },

    keepSnapshot: (documentId, { snap, gen, chunks }) => {
      const { kept } = at(documentId)
      if (!kept.some((each) => each.snap === snap)) kept.push({ snap, gen, chunks })
    },

    keptSnapshot: (documentId, n) =>
      at(documentId)
        .kept.filter(({ snap }) => snap <= n)
        .reduce<StoredSnapshot | undefined>((a, b) => (a && a.snap > b.snap ? a : b), undefined),

    claimClient: (documentId, clientId, personId) => {
      const { clients } = at(documentId)
      const owner = clients.get(clientId) ?? personId
      clients.set(clientId, owner)
      return owner === personId
    },
  }
}
