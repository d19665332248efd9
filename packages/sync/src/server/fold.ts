import { gunzipSync } from 'node:zlib'
import * as Y from 'yjs'
import type { LogEntry } from './ports'

export interface Folded {
  /** A garbage-collecting document; the caller destroys it. */
  doc: Y.Doc
  /** Numbers of entries that Yjs could not apply. */
  quarantined: number[]
}

/** Makes a document of a gzipped snapshot and the entries behind it, leaving out entries that throw. */
export const fold = (
  snapshot: Uint8Array | undefined,
  entries: readonly LogEntry[],
  quarantined: number[] = [],
): Folded => {
  const doc = new Y.Doc({ gc: true })
  if (snapshot) Y.applyUpdate(doc, gunzipSync(snapshot))
  for (const { seq, update } of entries) {
    if (!update || quarantined.includes(seq)) continue
    try {
      Y.applyUpdate(doc, update)
    } catch {
      // The document may be half changed: begin again without this entry.
      doc.destroy()
      return fold(snapshot, entries, [...quarantined, seq])
    }
  }
  return { doc, quarantined }
}
