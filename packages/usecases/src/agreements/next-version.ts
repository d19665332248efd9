import { difference } from '@rembuk/core/change/difference'
import { needsConsent } from '@rembuk/core/change/needs-consent'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import type { Deps } from '../ports/deps'
import { keepNextList } from '../work/commitment-list'
import type { Agreed } from './agreement-data'
import type { AgreementState } from './agreement-state'

/**
 * Whether nothing between two snapshots binds anybody to anything else, so that it holds at once and is
 * only told; never for a first agreement, nor where nothing differs.
 */
export const isMinor = (before: Snapshot, after: Snapshot): boolean => {
  const changes = difference(before, after)
  return changes.length > 0 && !changes.some(needsConsent)
}

/** The version that follows the last agreed one, with what everybody owes by it worked out and kept. */
export const nextVersion = async (
  deps: Pick<Deps, 'ledger' | 'contents' | 'sha256'>,
  partnershipId: string,
  { agreed }: AgreementState,
  { proposalId, snapshotHash }: Pick<Agreed, 'proposalId' | 'snapshotHash'>,
): Promise<Agreed> => {
  const last = agreed.at(-1)
  return {
    kind: 'agreed',
    proposalId,
    version: agreed.length + 1,
    snapshotHash,
    previousHash: last?.snapshotHash ?? '',
    ...(await keepNextList(deps, partnershipId, { snapshotHash, listHash: last?.listHash })),
  }
}
