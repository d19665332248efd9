import type { Standing } from '@rembuk/core/notice/standing'
import { emptyList } from '@rembuk/core/work/commitment-list'
import { underCurrentIds } from '@rembuk/core/work/former-ids'
import type { WorkData } from '@rembuk/core/work/work-data'
import { workState } from '@rembuk/core/work/work-state'
import { type AgreementData, agreementLedgerId } from '../agreements/agreement-data'
import { agreementState } from '../agreements/agreement-state'
import { readLedger } from '../ledger/write-down'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import { commitmentListOf } from '../work/commitment-list'
import { workEntry, workLedgerId } from '../work/work-ledger'

/** Where a partnership stands now, by its ledgers; undefined where there is none. */
export const standingOf = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'contents' | 'now'>,
  partnershipId: string,
): Promise<Standing | undefined> => {
  const [partnership, agreement, work, members] = await Promise.all([
    deps.partnerships.get(partnershipId),
    readLedger<AgreementData>(deps, agreementLedgerId(partnershipId)),
    readLedger<WorkData>(deps, workLedgerId(partnershipId)),
    deps.partnerships.members(partnershipId),
  ])
  if (!partnership) return undefined
  const now = deps.now()
  const { proposals, agreed } = agreementState(agreement, now)
  const last = proposals.at(-1)
  const version = agreed.at(-1)
  const list = version ? await commitmentListOf(deps, partnershipId, version.listHash) : emptyList
  const commitments = list.items.map(({ commitment }) => commitment)
  return {
    partnershipId,
    timeZone: partnership.timeZone,
    ...(last && { last }),
    ...(version && { agreedAt: version.at }),
    ...(version?.term && { term: version.term }),
    list,
    state: workState(commitments, underCurrentIds(list.items, work.map(workEntry))),
    people: members
      .filter((member) => isLive(member, now))
      .flatMap(({ personId, partyId }) => (partyId === undefined ? [] : [{ personId, partyId }])),
  }
}
