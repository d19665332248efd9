import { HOLE_AFTER_MS } from '../protocol/limits'
import type { DocumentLog, LogEntry } from './ports'

type Log = Pick<DocumentLog, 'readHead' | 'readEntries'>

/** Where a moment lies in a document's log. */
export interface EntryAt {
  /** The last entry with content that was written by then; absent where nothing was. */
  entry?: Pick<LogEntry, 'seq' | 'at' | 'personId'>
  /** When the log begins, milliseconds since 1970; only where nothing was written by then. */
  begins?: number
}

/**
 * By how much a lower number may have a later time, in milliseconds: writers look at their clocks before
 * they take a number, and one that is slower than this is given up.
 */
const DISORDER_MS = HOLE_AFTER_MS
/** Entries that are read at a time around the place that was found. */
const PAGE_NUMBERS = 50
/** Entries that are read at first where only the next one is looked for: more where these are void. */
const PROBE_NUMBERS = 2

const hasContent = ({ update }: LogEntry): boolean => update !== undefined

/** The first entry with content from number `from` on and below `end`. */
const firstFrom = async (
  log: Log,
  documentId: string,
  from: number,
  end: number,
): Promise<LogEntry | undefined> => {
  for (let [after, size] = [from - 1, PROBE_NUMBERS]; after < end - 1; after += size, size *= 2) {
    const page = await log.readEntries(documentId, after, Math.min(after + size, end - 1))
    const found = page.find(hasContent)
    if (found) return found
  }
  return undefined
}

/** The last entry with content below number `end` that was written by `at`. */
const lastBy = async (
  log: Log,
  documentId: string,
  end: number,
  at: number,
): Promise<LogEntry | undefined> => {
  for (let upTo = end - 1; upTo > 0; upTo -= PAGE_NUMBERS) {
    const page = await log.readEntries(documentId, Math.max(0, upTo - PAGE_NUMBERS), upTo)
    const found = page.findLast((entry) => hasContent(entry) && entry.at <= at)
    if (found) return found
  }
  return undefined
}

/**
 * Which entry of a document's log was the last one at a moment: the highest number whose server time is
 * not after it (milliseconds since 1970). Found by bisection, as times grow with the numbers up to
 * HOLE_AFTER_MS: some 17 reads of two entries in a log of 100,000, and the entries of those seconds.
 */
export const entryAt = async ({ log }: { log: Log }, documentId: string, at: number): Promise<EntryAt> => {
  const { seq } = await log.readHead(documentId)
  // Every entry from `end` on is later than `at`; up to `low` there is one that may not be.
  let [low, end] = [0, seq + 1]
  while (low + 1 < end) {
    const middle = Math.floor((low + end) / 2)
    const entry = await firstFrom(log, documentId, middle, end)
    if (!entry || entry.at > at + DISORDER_MS) end = middle
    else low = entry.seq
  }
  const found = await lastBy(log, documentId, end, at)
  if (found) return { entry: { seq: found.seq, at: found.at, personId: found.personId } }
  const begins = (await firstFrom(log, documentId, 1, seq + 1))?.at
  return begins === undefined ? {} : { begins }
}
