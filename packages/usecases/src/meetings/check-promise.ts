import { DomainError } from '@rembuk/core/refusal'
import type { Promised } from '@rembuk/core/work/work-data'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import { workLedgerId } from '../work/work-ledger'
import { readMeetings } from './meeting-ledger'

/**
 * Refuses a promise that belongs to no meeting with 'not-found', one of somebody who is not of that
 * party with 'bad-input', and with 'out-of-step' a new one for a meeting whose minutes are frozen. One
 * that was made before (by the id of its record) is fine.
 */
export const checkPromise = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'now'>,
  partnershipId: string,
  recordId: string,
  { meetingId, meetingNumber, personId, partyId }: Promised,
): Promise<void> => {
  const [meetings, members, isMade] = await Promise.all([
    readMeetings(deps, partnershipId),
    deps.partnerships.members(partnershipId),
    deps.ledger.has(workLedgerId(partnershipId), recordId),
  ])
  if (isMade) return
  if (meetings.numbers.get(meetingNumber) !== meetingId) throw new DomainError('not-found')
  const now = deps.now()
  const isOfParty = members.some(
    (member) => member.personId === personId && member.partyId === partyId && isLive(member, now),
  )
  if (!isOfParty) throw new DomainError('bad-input', { fields: ['personId'] })
  if (meetings.records.get(meetingId)?.closed) throw new DomainError('out-of-step')
}
