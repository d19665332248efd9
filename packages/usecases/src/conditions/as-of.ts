import { entryOf } from '../ledger/entry'
import { isLive } from '../partnerships/membership'
import type { LedgerRecord, LedgerStore } from '../ports/ledger'
import type { Membership } from '../ports/partnerships'
import type { KnownDeps } from './known-of'

/** A ledger store that reads each ledger once, for a request that looks at it as of several moments. */
export const readOnce = (ledger: LedgerStore): LedgerStore => {
  const known = new Map<string, Promise<LedgerRecord[]>>()
  return {
    ...ledger,
    read: async (ledgerId, after) => {
      const all = known.get(ledgerId) ?? ledger.read(ledgerId, 0)
      known.set(ledgerId, all)
      return (await all).filter(({ n }) => n > after)
    },
  }
}

/** Whether somebody who takes part now had come by then. When those came who were not invited is not kept: they began it. */
const hadCome = ({ invitedAs, acceptedAt }: Membership, until: number): boolean =>
  invitedAs === undefined || (acceptedAt !== undefined && acceptedAt < until)

/**
 * The world as it was known just before `until` (milliseconds since 1970), as far as that was kept: the
 * ledgers with what was written by then, and those of today's people who had come. Who has left since is
 * not in it, and of the live documents nothing is known.
 */
export const asOf = (deps: KnownDeps, until: number): KnownDeps => ({
  ...deps,
  now: () => until,
  lastEdit: async () => undefined,
  documentState: async () => undefined,
  ledger: {
    ...deps.ledger,
    read: async (ledgerId, after) =>
      (await deps.ledger.read(ledgerId, after)).filter((record) => entryOf(record).at < until),
  },
  partnerships: {
    ...deps.partnerships,
    members: async (partnershipId) =>
      (await deps.partnerships.members(partnershipId)).filter(
        (member) => isLive(member, deps.now()) && hadCome(member, until),
      ),
  },
})
