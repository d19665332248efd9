import { type HistoryLog, replay } from './history-replay'
import { type KeyChange, watchRoots } from './watch-roots'

/** What one entry of the log changed. */
export interface EntryChanges {
  /** Number of the entry. */
  n: number
  /** Server time of the entry, milliseconds since 1970. */
  at: number
  /** Who wrote it, as the server knew them. */
  personId: string
  /** Never empty; at most ENTRY_CHANGES of them. */
  changes: KeyChange[]
  /** How many keys it changed in all. */
  count: number
}

export interface DocumentChanges {
  /** The newest first. */
  entries: EntryChanges[]
  /** Below which number to go on; absent where the log begins. */
  before?: number
}

/** Numbers of the log that one page looks at. */
export const WINDOW_NUMBERS = 200
/** Most changed keys that are told of one entry: an import may have thousands. */
export const ENTRY_CHANGES = 200
/** Changed keys after which a page ends early. */
export const PAGE_CHANGES = 500

/** The newest entries whose changes fit a page, the newest first; at least one. */
const fitting = (entries: readonly EntryChanges[]): EntryChanges[] => {
  const page: EntryChanges[] = []
  let told = 0
  for (const entry of entries.toReversed()) {
    told += entry.changes.length
    if (page.length > 0 && told > PAGE_CHANGES) break
    page.push(entry)
  }
  return page
}

/**
 * Who changed anything in a document's root maps, when, from what to what: a page of the entries with
 * numbers below `before`, the newest first. A page may be empty where its entries changed nothing that
 * shows, and still not be the last. `isMap` says which roots are maps. Costs as `replay` does.
 */
export const documentChanges = async (
  { log }: { log: HistoryLog },
  documentId: string,
  { before, isMap }: { before?: number; isMap: (root: string) => boolean },
): Promise<DocumentChanges> => {
  const { seq } = await log.readHead(documentId)
  const upTo = before === undefined ? seq : Math.min(before - 1, seq)
  const from = Math.max(1, upTo - WINDOW_NUMBERS + 1)
  let all: EntryChanges[] = []
  const doc = await replay(log, documentId, { from, upTo }, (begun) => {
    all = []
    const changed = watchRoots(begun, isMap)
    return ({ seq: n, at, personId }) => {
      const changes = changed()
      if (changes.length === 0) return
      all.push({ n, at, personId, changes: changes.slice(0, ENTRY_CHANGES), count: changes.length })
    }
  })
  doc.destroy()
  const entries = fitting(all)
  const oldest = entries.length < all.length ? entries.at(-1)?.n : from
  return { entries, ...(oldest !== undefined && oldest > 1 && { before: oldest }) }
}
