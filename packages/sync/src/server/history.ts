import { DomainError } from '@rembuk/core/refusal'
import type * as Y from 'yjs'
import { type HistoryLog, REPLAY_ENTRIES, replay, type Span, type Watch } from './history-replay'
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
  const valuesNow = () => new Map(keys.map((key) => [key, map.get(key)]))
  let shown = valuesNow()
  return ({ seq, at, personId }) => {
    const now = valuesNow()
    if (keys.every((key) => Object.is(now.get(key), shown.get(key)))) return
    onChange({ n: seq, at, personId, before: shownBy(shown), after: shownBy(now) })
    shown = now
  }
}

/** The last changes of a cell, `most` at the most, of the entries of a span; the newest first. */
const changesIn = async (
  log: HistoryLog,
  documentId: string,
  cell: HistoryCell,
  span: Span,
  most: number,
): Promise<CellChange[]> => {
  let changes: CellChange[] = []
  const doc = await replay(log, documentId, span, (begun) => {
    changes = []
    return watchCell(begun, cell, (change) => {
      changes.push(change)
      if (changes.length > most) changes.shift()
    })
  })
  doc.destroy()
  return changes.reverse()
}

/**
 * Who changed a cell, when, and from what to what: at most `limit` changes (HISTORY_LIMIT at the
 * most) with numbers below `before`, the newest first. A change is what the document showed after
 * an entry and not before it, so of two concurrent writes the one that lost is none. Reads the log from
 * there back, from one kept snapshot to the one before until there are enough, and keeps in memory the
 * document, one page of entries and the answer. Reaches as far back as the log is kept; tells what it has
 * after REPLAY_ENTRIES, and refuses with 'too-large' where these hold no change.
 */
export const history = async (
  { log }: { log: HistoryLog },
  documentId: string,
  { before, limit = HISTORY_LIMIT, ...cell }: HistoryCell & { before?: number; limit?: number },
): Promise<CellHistory> => {
  const { seq } = await log.readHead(documentId)
  const most = Math.min(limit, HISTORY_LIMIT)
  const last = before === undefined ? seq : Math.min(before - 1, seq)
  const changes: CellChange[] = []
  for (let upTo = last; upTo > 0 && changes.length <= most; ) {
    const from = ((await log.keptSnapshot(documentId, upTo - 1))?.snap ?? 0) + 1
    if (last - from >= REPLAY_ENTRIES) {
      if (changes.length > 0) return { changes, more: true }
      throw new DomainError('too-large', { limit: REPLAY_ENTRIES })
    }
    changes.push(...(await changesIn(log, documentId, cell, { from, upTo }, most + 1 - changes.length)))
    upTo = from - 1
  }
  return { changes: changes.slice(0, most), more: changes.length > most }
}
