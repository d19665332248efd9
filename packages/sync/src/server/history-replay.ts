import { DomainError } from '@rembuk/core/refusal'
import * as Y from 'yjs'
import { fold } from './fold'
import type { DocumentLog, LogEntry } from './ports'

export type HistoryLog = Pick<DocumentLog, 'readHead' | 'readEntries' | 'keptSnapshot' | 'readSnapshot'>

/** Numbers that are read from the log at a time: what is in memory besides the document. */
const PAGE_NUMBERS = 200

/**
 * Most numbers that are replayed: what a function with 10 s and half a core finishes in time. Kept
 * snapshots lie far closer; only of a log that had grown longer before there were any is more refused.
 */
export const REPLAY_ENTRIES = 40_000

/** Called with each entry right after the document took it. */
export type Watch = (entry: LogEntry) => void

/** The document to begin with, and the number that it is as of: the last kept snapshot up to `n`, or an empty one. */
const nearest = async (log: HistoryLog, documentId: string, n: number) => {
  const kept = n > 0 ? await log.keptSnapshot(documentId, n) : undefined
  const snapshot = kept && (await log.readSnapshot(documentId, kept))
  return { begins: snapshot && kept ? kept.snap : 0, doc: fold(snapshot, []).doc }
}

/** The entries that are looked at, by their numbers; a document is made of all that come before as well. */
export interface Span {
  /** The first, 1 where it is not said. */
  from?: number
  upTo: number
}

/**
 * Makes a document again from the last kept snapshot before number `from` and the log's entries up to
 * `upTo`, in order, into one Yjs document that collects garbage. `begin` gets the document as it was before number `from` and returns what is
 * called after each entry from there on; where Yjs cannot apply an entry, everything begins again
 * without it, and so does `begin`. Void and missing numbers are passed over. Reads only. Time grows with
 * the number of entries: 10,000 single edits took 0.8 s of a core and 50 reads of the log, some 600 read
 * units (the edits themselves are a third of that time). Refuses with 'too-large' more than
 * REPLAY_ENTRIES.
 */
export const replay = async (
  log: HistoryLog,
  documentId: string,
  { from = 1, upTo }: Span,
  begin: (doc: Y.Doc) => Watch,
  broken: readonly number[] = [],
): Promise<Y.Doc> => {
  const { begins, doc } = await nearest(log, documentId, from - 1)
  if (upTo - begins > REPLAY_ENTRIES) throw new DomainError('too-large', { limit: REPLAY_ENTRIES })
  let watch: Watch | undefined
  for (let after = begins; after < upTo; after += PAGE_NUMBERS) {
    const page = await log.readEntries(documentId, after, Math.min(after + PAGE_NUMBERS, upTo))
    for (const entry of page) {
      if (!entry.update || broken.includes(entry.seq)) continue
      if (entry.seq >= from) watch ??= begin(doc)
      try {
        Y.applyUpdate(doc, entry.update)
      } catch {
        doc.destroy()
        return replay(log, documentId, { from, upTo }, begin, [...broken, entry.seq])
      }
      watch?.(entry)
    }
  }
  if (!watch) begin(doc)
  return doc
}
