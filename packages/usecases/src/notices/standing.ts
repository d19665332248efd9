import { may } from '@rembuk/core/access/policy'
import { addDays, type Day, dayAt } from '@rembuk/core/calendar'
import { type Meeting, meetingsBetween } from '@rembuk/core/meeting/meeting'
import type { MeetingsState } from '@rembuk/core/meeting/meetings-state'
import type { Standing } from '@rembuk/core/notice/standing'
import { emptyList } from '@rembuk/core/work/commitment-list'
import { underCurrentIds } from '@rembuk/core/work/former-ids'
import type { WorkData } from '@rembuk/core/work/work-data'
import { workState } from '@rembuk/core/work/work-state'
import { type AgreementData, agreementLedgerId } from '../agreements/agreement-data'
import { agreementState } from '../agreements/agreement-state'
import { readLedger } from '../ledger/write-down'
import { readMeetings } from '../meetings/meeting-ledger'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import { commitmentListOf } from '../work/commitment-list'
import { workEntry, workLedgerId } from '../work/work-ledger'

/** How far back minutes may still wait for a word: as long as anything makes a notice, and some days to close them. */
const MEETINGS_BACK_DAYS = 90
/** How far ahead every meeting counts, and how far ahead one may be the next of its series. */
const MEETINGS_AHEAD_DAYS = 14
const NEXT_AHEAD_DAYS = 3 * 366

/** The meetings of about now, and the next one of each series, so that the clock knows when to look again. */
const meetingsAround = (state: MeetingsState, today: Day, timeZone: string): Meeting[] => {
  const [from, soon] = [addDays(today, -MEETINGS_BACK_DAYS), addDays(today, MEETINGS_AHEAD_DAYS)]
  const seen = new Set<string>()
  return meetingsBetween(state, from, addDays(today, NEXT_AHEAD_DAYS), timeZone).filter(
    ({ seriesId, day }) => {
      const isNext = day > soon && !seen.has(seriesId)
      if (isNext) seen.add(seriesId)
      return isNext || day <= soon
    },
  )
}

/** Where a partnership stands now, by its ledgers; undefined where there is none. */
export const standingOf = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'contents' | 'now'>,
  partnershipId: string,
): Promise<Standing | undefined> => {
  const [partnership, agreement, work, meetings, members] = await Promise.all([
    deps.partnerships.get(partnershipId),
    readLedger<AgreementData>(deps, agreementLedgerId(partnershipId)),
    readLedger<WorkData>(deps, workLedgerId(partnershipId)),
    readMeetings(deps, partnershipId),
    deps.partnerships.members(partnershipId),
  ])
  if (!partnership) return undefined
  const now = deps.now()
  const today = dayAt(now, partnership.timeZone)
  const { proposals, agreed } = agreementState(agreement, now)
  const last = proposals.at(-1)
  const version = agreed.at(-1)
  const list = version ? await commitmentListOf(deps, partnershipId, version.listHash) : emptyList
  const writtenAt = Math.max(0, agreement.at(-1)?.at ?? 0, work.at(-1)?.at ?? 0)
  const commitments = list.items.map(({ commitment }) => commitment)
  return {
    partnershipId,
    timeZone: partnership.timeZone,
    ...(last && { last }),
    ...(version && { agreedAt: version.at }),
    ...(version?.term && { term: version.term }),
    ...(writtenAt > 0 && { writtenAt }),
    list,
    meetings: meetingsAround(meetings, today, partnership.timeZone),
    state: workState(commitments, underCurrentIds(list.items, work.map(workEntry))),
    people: members
      .filter((member) => isLive(member, now))
      .flatMap(({ personId, partyId }) => (partyId === undefined ? [] : [{ personId, partyId }])),
    facilitatorIds: members
      .filter((member) => isLive(member, now) && may(member, 'meeting:attend'))
      .map(({ personId }) => personId),
  }
}
