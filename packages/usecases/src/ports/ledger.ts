/** One record as it lies in the store; `body` is canonical JSON (RFC 8785) and `hash` its SHA-256 in hex. */
export interface LedgerRecord {
  /** From 1, without holes. */
  n: number
  /** Chosen by whoever asks for it, the same when they ask again: one id makes one record. */
  id: string
  body: string
  hash: string
}

/** Where a ledger ends: the number and hash of its last record, 0 and '' of an empty one. */
export type LedgerHead = Pick<LedgerRecord, 'n' | 'hash'>

/**
 * Append-only records in one order, each of which holds the hash of the one before. Nothing in it is
 * ever changed or deleted.
 */
export interface LedgerStore {
  /**
   * Writes the records after `head`, all of them or none. False, and nothing is written, where the
   * ledger ends elsewhere by now or one of the ids is in it already. At most 20, numbered on from `head`.
   */
  append(ledgerId: string, head: LedgerHead, records: LedgerRecord[]): Promise<boolean>
  /** Whether a record has that id; strongly consistent, and one read however long the ledger is. */
  has(ledgerId: string, id: string): Promise<boolean>
  /** All records with a number above `after`, in order; strongly consistent. */
  read(ledgerId: string, after: number): Promise<LedgerRecord[]>
}

/**
 * Contents that are kept for ever under their SHA-256 (hex). The store does not compute it: the
 * caller does, and whoever reads may check.
 */
export interface ContentStore {
  /** Once; the same content again is fine. Throws DomainError 'too-large' above 8 MB compressed. */
  put(partnershipId: string, hash: string, content: Uint8Array): Promise<void>
  /** Undefined where there is none, or a part of it is gone. */
  get(partnershipId: string, hash: string): Promise<Uint8Array | undefined>
}
