import type * as Y from 'yjs'
import { type HistoryLog, replay, type Watch } from './history-replay'
import { type PlainValue, plainValue } from './plain-value'

/** What the keys of a cell showed; a key that showed nothing is absent. */
export type ShownValues = Record<string, PlainValue>

/** One change of a cell. */
export interface CellChange {
  /** Number of the log entry that brought it. */
  n: number
  /** Server time of that entry, milliseconds since 1970. */
  at: number
  /** Who wrote the entry, as the server knew them. */
  personId: string
  before: ShownValues
  after: ShownValues
}

export interface CellHistory {
  /** The newest first. */
  changes: CellChange[]
  /** Whether older ones exist. */
  more: boolean
}

/** A cell: one or more keys of one root map, as the days of a week are of its deliveries. */
export interface HistoryCell {
  root: string
  keys: readonly string[]
}

/** Most changes in one answer. */
export const HISTORY_LIMIT = 50

const shownBy = (values: Map<string, unknown>): ShownValues =>
  Object.fromEntries(
    [...values].flatMap(([key, value]) => {
      const plain = plainValue(value)
      return plain === undefined ? [] : [[key, plain]]
    }),
  )

/** Tells after each entry whether it changed what the cell shows, and how. */
const watchCell = (
  doc: Y.Doc,
  { root, keys }: HistoryCell,
  onChange: (change: CellChange) => void,
): Watch => {
  const map: Y.Map<unknown> = doc.getMap(root)
  let shown = new Map<string, unknown>()
  return ({ seq, at, personId }) => {
    const now = new Map(keys.map((key) => [key, map.get(key)]))
    if (keys.every((key) => Object.is(now.get(key), shown.get(key)))) return
    onChange({ n: seq, at, personId, before: shownBy(shown), after: shownBy(now) })
    shown = now
  }
}

/**
 * Who changed a cell, when, and from what to what: at most `limit` changes (HISTORY_LIMIT at the
 * most) with numbers below `before`, the newest first. A change is what the document showed after
 * an entry and not before it, so of two concurrent writes the one that lost is none. Reads the log up
 * to there and keeps in memory the document, one page of entries and the answer. Reaches as far back
 * as the log is kept.
 */
export const history = async (
  { log }: { log: HistoryLog },
  documentId: string,
  { before, limit = HISTORY_LIMIT, ...cell }: HistoryCell & { before?: number; limit?: number },
): Promise<CellHistory> => {
  const { seq } = await log.readHead(documentId)
  const upTo = before === undefined ? seq : Math.min(before - 1, seq)
  const most = Math.min(limit, HISTORY_LIMIT)
  let changes: CellChange[] = []
  const doc = await replay(log, documentId, { upTo }, (empty) => {
    changes = []
    return watchCell(empty, cell, (change) => {
      changes.push(change)
      if (changes.length > most + 1) changes.shift()
    })
  })
  doc.destroy()
  const more = changes.length > most
  return { changes: changes.slice(more ? 1 : 0).reverse(), more }
}
