import { may } from '@rembuk/core/access/policy'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { entryOf } from '../ledger/entry'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { type AgreementData, agreementLedgerId } from './agreement-data'
import { snapshotTextOf } from './snapshot-text'

/**
 * An agreed version as a file that can be checked without Rembuk: all records up to its own, and the
 * contents of every version until then. Refuses as `getAgreed` does.
 */
export const agreementFile = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'contents' | 'now'>,
  actor: Actor,
  { partnershipId, version }: { partnershipId: string; version: number },
) => {
  const part = await requirePart(deps, actor, partnershipId, 'agreement:read')
  if (!may(part, 'terms:read')) throw new DomainError('forbidden')
  const ledgerId = agreementLedgerId(partnershipId)
  const all = await deps.ledger.read(ledgerId, 0)
  const isVersion = (data: AgreementData) => data.kind === 'agreed' && data.version === version
  const own = all.findIndex((record) => isVersion(entryOf<AgreementData>(record).data))
  if (own === -1) throw new DomainError('not-found')
  const records = all.slice(0, own + 1)
  const hashes = records.flatMap((record) => {
    const { data } = entryOf<AgreementData>(record)
    return data.kind === 'agreed' ? [data.snapshotHash] : []
  })
  const snapshots = await Promise.all(
    hashes.map(async (hash) => [hash, await snapshotTextOf(deps, partnershipId, hash)] as const),
  )
  return {
    format: 'rembuk-agreement-1' as const,
    ledgerId,
    version,
    records,
    snapshots: Object.fromEntries(snapshots),
  }
}
