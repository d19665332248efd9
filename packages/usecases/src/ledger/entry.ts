import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import type { LedgerHead, LedgerRecord } from '../ports/ledger'

/** Who did something, and for which party; a facilitator does it for none. */
export interface By {
  personId: string
  partyId?: string
}

/** Something that happened, as it is written down: `data` says what. */
export interface Entry<Data> {
  ledgerId: string
  n: number
  id: string
  /** Server time, milliseconds since 1970. */
  at: number
  by: By
  data: Data
  /** Hash of the record before, '' of the first. */
  previous: string
}

/** SHA-256 of the bytes or of the text in UTF-8, in hex. */
export type Sha256 = (content: string | Uint8Array) => string

/** An entry before it has its place. */
export type NewEntry<Data> = Pick<Entry<Data>, 'id' | 'at' | 'by' | 'data'>

/** The records that stand after `head` for these entries, each with the hash of the one before. */
export const recordsOf = <Data>(
  sha256: Sha256,
  ledgerId: string,
  head: LedgerHead,
  entries: readonly NewEntry<Data>[],
): LedgerRecord[] => {
  const records: LedgerRecord[] = []
  let { n, hash: previous } = head
  for (const { id, at, by, data } of entries) {
    n++
    const body = canonicalJson({ ledgerId, n, id, at, by, data, previous })
    const hash = sha256(body)
    records.push({ n, id, body, hash })
    previous = hash
  }
  return records
}

/** What a record says. It was written by `recordsOf`, so its form is what that wrote. */
export const entryOf = <Data>({ body }: Pick<LedgerRecord, 'body'>): Entry<Data> =>
  JSON.parse(body) as Entry<Data>
