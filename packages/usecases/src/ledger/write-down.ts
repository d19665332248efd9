import { DomainError } from '@rembuk/core/refusal'
import type { Deps } from '../ports/deps'
import { type Entry, entryOf, type NewEntry, recordsOf } from './entry'

/** Times that a decision is taken anew because something else was written first. */
const ATTEMPTS = 12

export type LedgerDeps = Pick<Deps, 'ledger' | 'sha256'>

/** All that was written down in a ledger, in order. */
export const readLedger = async <Data>({ ledger }: Pick<Deps, 'ledger'>, ledgerId: string) =>
  (await ledger.read(ledgerId, 0)).map((record) => entryOf<Data>(record))

/**
 * Decides on the whole ledger as it is, and writes down what was decided right after it: if anything
 * was written in between, it is decided anew on that. So of two who act at once, the second decides
 * knowing of the first. A request that was written before (by its id) is not decided again.
 *
 * What `decide` refuses is refused and leaves no trace. Refuses with 'still-running' where others kept
 * writing first.
 * @returns what is in the ledger after, with the entries of this request at its end or further up.
 */
export const writeDown = async <Data>(
  deps: LedgerDeps,
  ledgerId: string,
  requestId: string,
  decide: (entries: readonly Entry<Data>[]) => Promise<NewEntry<Data>[]> | NewEntry<Data>[],
): Promise<Entry<Data>[]> => {
  const { ledger, sha256 } = deps
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const records = await ledger.read(ledgerId, 0)
    const entries = records.map((record) => entryOf<Data>(record))
    if (records.some(({ id }) => id === requestId)) return entries
    const last = records.at(-1)
    const head = { n: last?.n ?? 0, hash: last?.hash ?? '' }
    const added = recordsOf(sha256, ledgerId, head, await decide(entries))
    if (added.length === 0) return entries
    if (await ledger.append(ledgerId, head, added)) {
      return [...entries, ...added.map((record) => entryOf<Data>(record))]
    }
  }
  throw new DomainError('still-running', { retryAfterSeconds: 1 })
}
