import { dayAt } from '@rembuk/core/calendar'
import { checkMeetings } from '@rembuk/core/meeting/check-meetings'
import type { MeetingData, MeetingEntry, NewMeetingData } from '@rembuk/core/meeting/meeting-data'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { requestId } from '../agreements/request-id'
import { writeDown } from '../ledger/write-down'
import { isLive } from '../partnerships/membership'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { meetingsLedgerId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'
import { tellMeetings } from './tell-meetings'

export interface WriteInput {
  partnershipId: string
  data: NewMeetingData
  /** Chosen by the device, the same when it is sent again: one key makes one entry. */
  requestKey: string
}

type WriteDeps = Pick<Deps, 'partnerships' | 'ledger' | 'secrets' | 'sha256' | 'now' | 'tellChanged'>

/** Chair and note-taker belong to a party. */
const checkPeople = async (
  { partnerships, now }: Pick<Deps, 'partnerships' | 'now'>,
  partnershipId: string,
  data: NewMeetingData,
): Promise<void> => {
  const settings = data.kind === 'series' ? data.schedule : data.kind === 'moved' ? data.settings : undefined
  const named = [settings?.chairId, settings?.noteTakerId].filter((id) => id !== undefined)
  if (named.length === 0) return
  const members = (await partnerships.members(partnershipId)).filter((member) => isLive(member, now()))
  const ofParty = new Set(members.flatMap(({ personId, partyId }) => (partyId ? [personId] : [])))
  if (!named.every((personId) => ofParty.has(personId)))
    throw new DomainError('bad-input', { fields: ['chairId', 'noteTakerId'] })
}

/**
 * Writes down, once, what the actor says of meetings: a series begun, changed or ended, a meeting moved
 * or cancelled, an answer, minutes confirmed or objected to. Refuses as `requireParty` and
 * `checkMeetings` do, and with 'bad-input' a chair or note-taker who belongs to no party.
 */
export const writeMeeting = async (
  deps: WriteDeps,
  actor: Actor,
  { partnershipId, data, requestKey }: WriteInput,
): Promise<MeetingEntry> => {
  const { partyId } = await requireParty(deps, actor, partnershipId, 'meeting:edit')
  const partnership = await deps.partnerships.get(partnershipId)
  if (!partnership) throw new DomainError('not-found')
  await checkPeople(deps, partnershipId, data)
  const by = { personId: actor.personId, partyId }
  const id = requestId(deps, 'meeting', actor.personId, requestKey)
  const entries = await writeDown<MeetingData>(deps, meetingsLedgerId(partnershipId), id, (before) => {
    const at = deps.now()
    const state = meetingsState(before.map(meetingEntry))
    const refusal = checkMeetings(state, { by, data }, dayAt(at, partnership.timeZone))
    if (refusal) throw refusal
    return [{ id, at, by, data }]
  })
  const written = entries.find((entry) => entry.id === id)
  if (!written) throw new RangeError('what was written down is there')
  const number = 'number' in data ? data.number : undefined
  await tellMeetings(deps, partnershipId, number)
  return meetingEntry(written)
}
