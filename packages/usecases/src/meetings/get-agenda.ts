import { dayAt } from '@rembuk/core/calendar'
import { type AgendaSuggestion, suggestAgenda } from '@rembuk/core/meeting/agenda'
import { findMeeting } from '@rembuk/core/meeting/meeting'
import type { MeetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import { underCurrentIds } from '@rembuk/core/work/former-ids'
import { workItems } from '@rembuk/core/work/work-item'
import { workState } from '@rembuk/core/work/work-state'
import type { Actor } from '../actor'
import { type AgreementData, agreementLedgerId } from '../agreements/agreement-data'
import { agreementState } from '../agreements/agreement-state'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { readWork } from '../work/get-work'
import { readMeetings } from './meeting-ledger'

const lastClosedAt = ({ records }: MeetingsState): number =>
  Math.max(0, ...[...records.values()].map(({ closed }) => closed?.at ?? 0))

/**
 * What a meeting should talk about as things stand now. Refuses as `requirePart` does, and with
 * 'not-found' a meeting that there is not.
 */
export const getAgenda = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'contents' | 'now'>,
  actor: Actor,
  { partnershipId, meetingId }: { partnershipId: string; meetingId: string },
): Promise<AgendaSuggestion[]> => {
  await requirePart(deps, actor, partnershipId, 'meeting:read')
  const [partnership, meetings, agreement, work] = await Promise.all([
    deps.partnerships.get(partnershipId),
    readMeetings(deps, partnershipId),
    readLedger<AgreementData>(deps, agreementLedgerId(partnershipId)),
    readWork(deps, partnershipId),
  ])
  if (!partnership || !findMeeting(meetings, meetingId, partnership.timeZone))
    throw new DomainError('not-found')
  const now = deps.now()
  const { proposals, agreed } = agreementState(agreement, now)
  const last = proposals.at(-1)
  const commitments = work.list.items.map(({ commitment }) => commitment)
  const state = workState(commitments, underCurrentIds(work.list.items, work.entries))
  return suggestAgenda({
    items: workItems(work.list, state, dayAt(now, partnership.timeZone)),
    obstacles: state.obstacles,
    since: lastClosedAt(meetings),
    agreed,
    ...(last?.proposal.status === 'open' && { proposal: { id: last.proposal.id, number: last.number } }),
  })
}
