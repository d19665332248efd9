import type { Term } from '@rembuk/core/agreement/renewal'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { type CommitmentList, nextList } from '@rembuk/core/work/commitment-list'
import { underCurrentIds } from '@rembuk/core/work/former-ids'
import type { WorkData } from '@rembuk/core/work/work-data'
import { begunIds, workState } from '@rembuk/core/work/work-state'
import { readLedger } from '../ledger/write-down'
import type { Deps } from '../ports/deps'
import { workEntry, workLedgerId } from './work-ledger'

const textOf = async (
  { contents }: Pick<Deps, 'contents'>,
  partnershipId: string,
  hash: string,
): Promise<string> => {
  const content = await contents.get(partnershipId, hash)
  if (!content) throw new RangeError('a content that was written down is gone')
  return new TextDecoder().decode(content)
}

/** The promises as of an agreed version, by the hash that it names. */
export const commitmentListOf = async (
  deps: Pick<Deps, 'contents'>,
  partnershipId: string,
  hash: string,
): Promise<CommitmentList> => JSON.parse(await textOf(deps, partnershipId, hash)) as CommitmentList

/**
 * Works out what a version that is about to be agreed makes everybody owe, and keeps it. Begun work
 * stays as it was promised. Returns the hash of the list and the term of the version.
 */
export const keepNextList = async (
  deps: Pick<Deps, 'ledger' | 'contents' | 'sha256'>,
  partnershipId: string,
  { snapshotHash, listHash }: { snapshotHash: string; listHash: string | undefined },
): Promise<{ listHash: string; term: Term }> => {
  const [text, before, entries] = await Promise.all([
    textOf(deps, partnershipId, snapshotHash),
    listHash === undefined ? undefined : commitmentListOf(deps, partnershipId, listHash),
    readLedger<WorkData>(deps, workLedgerId(partnershipId)),
  ])
  const items = before?.items ?? []
  const commitments = items.map(({ commitment }) => commitment)
  const state = workState(commitments, underCurrentIds(items, entries.map(workEntry)))
  const begun = begunIds(state, commitments)
  const snapshot = JSON.parse(text) as Snapshot
  const list = nextList(before, begun, snapshot)
  const content = new TextEncoder().encode(canonicalJson(list))
  const hash = deps.sha256(content)
  await deps.contents.put(partnershipId, hash, content)
  const { start, end } = snapshot.terms.term
  return {
    listHash: hash,
    term: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
  }
}
