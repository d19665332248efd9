import { findMeeting } from '@rembuk/core/meeting/meeting'
import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { writeDown } from '../ledger/write-down'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { meetingDocumentId, meetingsLedgerId, openedRecordId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'
import { tellMeetings } from './tell-meetings'

/**
 * Gives a meeting its live document, under the next number of the partnership; one that has it keeps
 * it, whoever asks and however often. Refuses as `requireParty` does, with 'not-found' a meeting that
 * there is not, and with 'out-of-step' one that is cancelled.
 */
export const openMeeting = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'sha256' | 'now' | 'tellChanged'>,
  actor: Actor,
  { partnershipId, meetingId }: { partnershipId: string; meetingId: string },
): Promise<{ number: number; documentId: string }> => {
  const { partyId } = await requireParty(deps, actor, partnershipId, 'meeting:edit')
  const partnership = await deps.partnerships.get(partnershipId)
  if (!partnership) throw new DomainError('not-found')
  const by = { personId: actor.personId, partyId }
  // There is no id of the request: who comes second finds the meeting opened and writes nothing.
  const entries = await writeDown<MeetingData>(deps, meetingsLedgerId(partnershipId), '', (before) => {
    const state = meetingsState(before.map(meetingEntry))
    const meeting = findMeeting(state, meetingId, partnership.timeZone)
    if (!meeting) throw new DomainError('not-found')
    if (meeting.number !== undefined) return []
    if (meeting.status === 'cancelled') throw new DomainError('out-of-step')
    const number = state.numbers.size + 1
    return [{ id: openedRecordId(number), at: deps.now(), by, data: { kind: 'opened', meetingId, number } }]
  })
  const number = meetingsState(entries.map(meetingEntry)).records.get(meetingId)?.number
  if (number === undefined) throw new RangeError('an opened meeting has a number')
  await tellMeetings(deps, partnershipId)
  return { number, documentId: meetingDocumentId(partnershipId, number) }
}
