import { DomainError } from '@rembuk/core/refusal'
import { DOCUMENT_BYTES, UPDATE_BYTES } from '../protocol/limits'
import { announcesDue } from './due'
import type { LiveDeps, LogEntry } from './ports'
import { validateUpdate } from './validate-update'

export interface Author {
  personId: string
  documentId: string
  /** A Yjs client id that is known to be this person's, such as that of a connection that has joined. */
  ownClient?: number
}

export interface Batch {
  /** Chosen by the client, the same when it is sent again. */
  id: string
  /** Yjs v1 update. */
  update: Uint8Array
  /** Last number the client held without a gap when it first sent the batch. */
  known: number
  again?: boolean
}

/** How far back a batch that is sent again is looked for, in numbers. Stored twice, it still has one effect. */
const LONGEST_SEARCH = 1000

const sentBefore = async (deps: LiveDeps, { documentId, personId }: Author, batch: Batch) => {
  const { seq } = await deps.log.readHead(documentId)
  const after = Math.max(batch.known, seq - LONGEST_SEARCH)
  if (after >= seq) return undefined
  const entries = await deps.log.readEntries(documentId, after)
  return entries.find((entry) => entry.batchId === batch.id && entry.personId === personId)?.seq
}

const claimAll = async (deps: LiveDeps, { documentId, personId, ownClient }: Author, clients: number[]) => {
  const others = clients.filter((client) => client !== ownClient)
  const mine = await Promise.all(others.map((client) => deps.log.claimClient(documentId, client, personId)))
  if (mine.includes(false)) throw new DomainError('foreign-author')
}

/** Writes an entry; where the store refuses it for good, a void, so that nobody waits for its number. */
const putOrVoid = async ({ log }: LiveDeps, documentId: string, entry: LogEntry): Promise<boolean> => {
  try {
    return await log.putEntry(documentId, entry)
  } catch (error) {
    if (error instanceof DomainError) await log.putEntry(documentId, { ...entry, update: undefined })
    throw error
  }
}

/**
 * Stores a batch under the next number and returns that number; the same number when the batch was
 * stored before, as one of the last 1.000. When this returns, the store has committed. The caller has
 * checked that the author may edit. Throws DomainError ('too-large', 'malformed-update', 'foreign-author',
 * 'document-full') with nothing stored. `onNumber` is called whenever a number was taken, before it
 * is used.
 */
export const append = async (
  deps: LiveDeps,
  author: Author,
  batch: Batch,
  onNumber: () => void = () => undefined,
): Promise<number> => {
  const { documentId, personId } = author
  if (batch.update.length > UPDATE_BYTES) throw new DomainError('too-large', { limit: UPDATE_BYTES })
  const { clients } = validateUpdate(batch.update, await deps.schemaOf(documentId))
  await claimAll(deps, author, clients)
  const before = batch.again ? await sentBefore(deps, author, batch) : undefined
  if (before !== undefined) return before

  const entry = { personId, batchId: batch.id }
  let bytes = batch.update.length
  for (;;) {
    const at = deps.now()
    const head = await deps.log.takeNumber(documentId, bytes, at)
    onNumber()
    const full = head.bytes > DOCUMENT_BYTES
    const stored = await putOrVoid(deps, documentId, {
      ...entry,
      seq: head.seq,
      update: full ? undefined : batch.update,
      at,
    })
    if (stored && announcesDue(head)) await deps.log.markDue(documentId, head.seq)
    if (full) throw new DomainError('document-full', { limit: DOCUMENT_BYTES })
    if (stored) return head.seq
    // This writer was so slow that a reader gave its number up: it takes another, its bytes are counted.
    bytes = 0
  }
}
