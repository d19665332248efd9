import * as Y from 'yjs'
import { type HistoryLog, replay } from './history-replay'
import type { LogEntry } from './ports'

/** A document as it was right after one entry of its log. */
export interface DocumentVersion {
  n: number
  /** Server time of that entry, milliseconds since 1970. */
  at: number
  personId: string
  /** All of the document as one Yjs v1 update. */
  update: Uint8Array
}

/**
 * The document as of entry `n`, or undefined where nothing is stored under that number. For reading
 * only: an update from here holds less than the document and is not to be edited. Reads the log up to
 * `n`; costs as `replay` does.
 */
export const asOf = async (
  { log }: { log: HistoryLog },
  documentId: string,
  n: number,
): Promise<DocumentVersion | undefined> => {
  const [written] = await log.readEntries(documentId, n - 1, n)
  if (!written?.update) return undefined
  let last: LogEntry | undefined
  const doc = await replay(log, documentId, { from: n, upTo: n }, () => (entry) => {
    last = entry
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return last ? { n, at: last.at, personId: last.personId, update } : undefined
}
