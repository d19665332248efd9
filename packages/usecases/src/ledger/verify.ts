import type { LedgerRecord } from '../ports/ledger'
import { entryOf, type Sha256 } from './entry'

/** The first record that is not what was once written there. */
export interface Altered {
  n: number
  why: 'content' | 'order' | 'chain'
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const parsed = (
  record: LedgerRecord,
): { n?: unknown; id?: unknown; ledgerId?: unknown; previous?: unknown } => {
  try {
    const entry: unknown = entryOf(record)
    return isObject(entry) ? entry : {}
  } catch {
    return {}
  }
}

/**
 * Whether a ledger is as it was written, from its first record on: each body has its hash, stands in
 * its place and names the hash of the one before. Undefined where it is; otherwise the first record
 * that is altered, moved or missing.
 */
export const firstAltered = (
  sha256: Sha256,
  ledgerId: string,
  records: readonly LedgerRecord[],
): Altered | undefined => {
  let previous = ''
  for (const [index, record] of records.entries()) {
    const n = index + 1
    if (sha256(record.body) !== record.hash) return { n, why: 'content' }
    const entry = parsed(record)
    if (record.n !== n || entry.n !== n || entry.ledgerId !== ledgerId || entry.id !== record.id) {
      return { n, why: 'order' }
    }
    if (entry.previous !== previous) return { n, why: 'chain' }
    previous = record.hash
  }
  return undefined
}
