import * as v from 'valibot'

/** Most keys that one cell has: a week of days. */
const CELL_KEYS = 7
/** Longest key, in characters. */
const KEY_CHARS = 80

const number = v.pipe(v.string(), v.regex(/^[1-9]\d{0,11}$/), v.transform(Number))
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(KEY_CHARS))

/** Which cell, and how far back. */
export const historyQuery = v.object({
  /** Name of a root map of the document. */
  root: v.pipe(v.string(), v.minLength(1), v.maxLength(160)),
  /** Its keys that make up the cell, with commas between them: a Monday, or the days of a week. */
  keys: v.pipe(
    v.string(),
    v.maxLength((KEY_CHARS + 1) * CELL_KEYS),
    v.transform((text) => text.split(',')),
    v.array(key),
    v.maxLength(CELL_KEYS),
  ),
  /** Only changes with a smaller number: the last one of the page before. */
  before: v.optional(number),
})
export type HistoryQuery = v.InferOutput<typeof historyQuery>

/** The number of an entry, as it stands in a path. */
export const entryNumber = number

/** Empty where the reader may not know it or the person has given none. */
const author = v.object({ id: v.string(), name: v.string() })

const plainValue = v.union([v.string(), v.number(), v.boolean()])

/** What the keys of a cell showed; a key without a value is absent. */
const shownValues = v.record(v.string(), plainValue)

const cellChange = v.object({
  /** Number of the entry in the document's log, for `documentVersion`. */
  n: v.number(),
  /** Server time, milliseconds since 1970. */
  at: v.number(),
  author,
  before: shownValues,
  after: shownValues,
})
export type CellChangeView = v.InferOutput<typeof cellChange>

export const cellHistory = v.object({
  /** The newest first. */
  changes: v.array(cellChange),
  /** Whether there are older ones. */
  more: v.boolean(),
})
export type CellHistoryView = v.InferOutput<typeof cellHistory>

/** A document as it was right after one entry of its log, for reading only. */
export const documentVersion = v.object({
  n: v.number(),
  /** Server time of that entry, milliseconds since 1970. */
  at: v.number(),
  author,
  /** Base64 of a gzipped Yjs v1 update that holds all of it. */
  u: v.string(),
})
export type DocumentVersionView = v.InferOutput<typeof documentVersion>

/** How far back. */
export const changesQuery = v.object({
  /** Only entries with a smaller number: the `before` of the page before. */
  before: v.optional(number),
})

const keyChange = v.object({
  /** Name of a root map of the document. */
  root: v.string(),
  key: v.string(),
  /** What it showed before and after; absent where it showed nothing. Text beyond 200 characters is cut. */
  before: v.optional(plainValue),
  after: v.optional(plainValue),
})
export type KeyChangeView = v.InferOutput<typeof keyChange>

/** What one entry of a document's log changed. */
const entryChanges = v.object({
  /** Number of the entry in the document's log, for `documentVersion`. */
  n: v.number(),
  /** Server time, milliseconds since 1970. */
  at: v.number(),
  author,
  /** At least one, at most the first 200. */
  changes: v.array(keyChange),
  /** How many keys it changed in all. */
  count: v.number(),
})
export type EntryChangesView = v.InferOutput<typeof entryChanges>

export const documentChanges = v.object({
  /** The newest first; may be empty where there are older ones. */
  entries: v.array(entryChanges),
  /** What to ask for next; absent where there is nothing older. */
  before: v.optional(v.number()),
})
export type DocumentChangesView = v.InferOutput<typeof documentChanges>

/** As of which moment. */
export const momentQuery = v.object({
  /** Milliseconds since 1970. A minute ahead of the server's clock counts as now, more is refused. */
  at: v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)),
})

/** Which version of a document was the last one at a moment. */
export const versionAt = v.object({
  /** Absent where nothing was written by then. */
  version: v.optional(
    v.object({
      /** Number of the entry, for `documentVersion`. */
      n: v.number(),
      /** Server time of that entry, milliseconds since 1970. */
      at: v.number(),
      author,
    }),
  ),
  /** When the document begins, milliseconds since 1970; only where nothing was written by then. */
  begins: v.optional(v.number()),
})
export type VersionAtView = v.InferOutput<typeof versionAt>
