import { HOLE_AFTER_MS } from '../protocol/limits'
import type { LiveDeps, LogEntry } from './ports'

type Deps = Pick<LiveDeps, 'log' | 'now'>

/** The numbers that are missing above `after` and below the last entry. */
export const missingNumbers = (entries: LogEntry[], after: number): number[] => {
  const missing: number[] = []
  let next = after + 1
  for (const { seq } of entries) {
    for (; next < seq; next++) missing.push(next)
    next = seq + 1
  }
  return missing
}

/** Last number up to which nothing is missing. */
export const lastWithoutGap = (entries: LogEntry[], after: number): number => {
  let last = after
  for (const { seq } of entries) {
    if (seq !== last + 1) break
    last = seq
  }
  return last
}

/**
 * Reads the entries above `after` and gives up numbers that a writer took and never used: once an
 * entry at least HOLE_AFTER_MS old stands behind a missing number, a void is put there, under the
 * same condition as an entry, so a writer that is merely slow takes another number.
 */
export const readClosingHoles = async (
  deps: Deps,
  documentId: string,
  after: number,
): Promise<LogEntry[]> => {
  const entries = await deps.log.readEntries(documentId, after)
  const aged = entries.findLast((entry) => entry.at <= deps.now() - HOLE_AFTER_MS)?.seq ?? 0
  const dead = missingNumbers(entries, after).filter((seq) => seq < aged)
  if (dead.length === 0) return entries
  const nobody = { update: undefined, personId: '', batchId: '', at: deps.now() }
  await Promise.all(dead.map((seq) => deps.log.putEntry(documentId, { seq, ...nobody })))
  return deps.log.readEntries(documentId, after)
}
