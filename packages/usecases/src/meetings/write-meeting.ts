import { may } from '@rembuk/core/access/policy'
import { dayAt } from '@rembuk/core/calendar'
import { checkMeetings } from '@rembuk/core/meeting/check-meetings'
import { isInvited } from '@rembuk/core/meeting/invitation'
import type { MeetingData, MeetingEntry, NewMeetingData } from '@rembuk/core/meeting/meeting-data'
import { type MeetingsState, meetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { requestId } from '../agreements/request-id'
import { writeDown } from '../ledger/write-down'
import { isLive } from '../partnerships/membership'
import { requirePart, requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { type FollowDeps, followInvitations } from './follow-invitations'
import { meetingDocumentId, meetingsLedgerId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'
import { entriesFor } from './readable-meetings'
import { tellMeetings } from './tell-meetings'

export interface WriteInput {
  partnershipId: string
  data: NewMeetingData
  /** Chosen by the device, the same when it is sent again: one key makes one entry. */
  requestKey: string
}

type WriteDeps = FollowDeps & Pick<Deps, 'secrets' | 'sha256' | 'tellChanged' | 'endSocketsTo'>

/** Chair and note-taker belong to a party; who is invited is a facilitator to whom the parties show enough. */
const checkPeople = async (
  { partnerships, now }: Pick<Deps, 'partnerships' | 'now'>,
  partnershipId: string,
  data: NewMeetingData,
): Promise<void> => {
  const settings = data.kind === 'series' ? data.schedule : data.kind === 'moved' ? data.settings : undefined
  const named = [settings?.chairId, settings?.noteTakerId].filter((id) => id !== undefined)
  if (named.length === 0 && data.kind !== 'invited') return
  const members = (await partnerships.members(partnershipId)).filter((member) => isLive(member, now()))
  if (data.kind === 'invited') {
    const invited = members.find(({ personId }) => personId === data.personId)
    if (!invited || !may(invited, 'meeting:attend'))
      throw new DomainError('bad-input', { fields: ['personId'] })
  }
  const ofParty = new Set(members.flatMap(({ personId, partyId }) => (partyId ? [personId] : [])))
  if (!named.every((personId) => ofParty.has(personId)))
    throw new DomainError('bad-input', { fields: ['chairId', 'noteTakerId'] })
}

/** Of the open meeting that something is about, so that those who sit in it hear of it. */
const numberOf = ({ records }: MeetingsState, data: NewMeetingData): number | undefined => {
  const meetingId = 'meetingId' in data ? data.meetingId : 'target' in data ? data.target : ''
  return records.get(meetingId)?.number
}

/**
 * The actor's part: of a party for everything but notes, which the parties write in the meeting's document;
 * an invited facilitator's for an answer and for notes. A meeting to which a facilitator is not invited is as
 * unknown to them as one that there is not.
 */
const requireWriter = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'now'>,
  actor: Actor,
  partnershipId: string,
  data: NewMeetingData,
): Promise<Membership> => {
  const part = await requirePart(deps, actor, partnershipId, 'partnership:read')
  const isOfGuest = data.kind === 'noted' || data.kind === 'answered'
  if (!may(part, 'meeting:attend') || !isOfGuest) {
    if (data.kind === 'noted') throw new DomainError('read-only')
    return requireParty(deps, actor, partnershipId, 'meeting:edit')
  }
  const entries = await entriesFor(deps, part)
  if (!entries) throw new DomainError('forbidden')
  if (!isInvited(meetingsState(entries), part.personId, data.meetingId)) throw new DomainError('not-found')
  return part
}

/** Cuts off from open meetings who is no longer invited to them. */
const endUninvited = async (
  { endSocketsTo }: Pick<Deps, 'endSocketsTo'>,
  { partnershipId, personId, state }: { partnershipId: string; personId: string; state: MeetingsState },
): Promise<void> => {
  const open = [...state.records.values()].flatMap(({ meetingId, number, closed }) =>
    number === undefined || closed || isInvited(state, personId, meetingId) ? [] : [number],
  )
  await Promise.all(
    open.map((number) => endSocketsTo({ documentId: meetingDocumentId(partnershipId, number), personId })),
  )
}

/**
 * Writes down, once, what the actor says of meetings: a series begun, changed or ended, a meeting moved
 * or cancelled, a facilitator invited or no longer, an answer, a facilitator's note, minutes confirmed or
 * objected to. Who is no longer invited has no open socket and no invitation in their list by the time of
 * the answer. Refuses as `requireParty` and `checkMeetings` do, and with 'bad-input' a chair or note-taker
 * who belongs to no party and an invited person who is no facilitator of the partnership, or is shown
 * figures alone.
 */
export const writeMeeting = async (
  deps: WriteDeps,
  actor: Actor,
  { partnershipId, data, requestKey }: WriteInput,
): Promise<MeetingEntry> => {
  const { partyId } = await requireWriter(deps, actor, partnershipId, data)
  const partnership = await deps.partnerships.get(partnershipId)
  if (!partnership) throw new DomainError('not-found')
  await checkPeople(deps, partnershipId, data)
  const by = { personId: actor.personId, ...(partyId !== undefined && { partyId }) }
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
  const state = meetingsState(entries.map(meetingEntry))
  if (data.kind === 'uninvited') await endUninvited(deps, { partnershipId, personId: data.personId, state })
  if (data.kind === 'invited' || data.kind === 'uninvited') await followInvitations(deps, partnership)
  const number = 'number' in data ? data.number : numberOf(state, data)
  await tellMeetings(deps, partnershipId, number)
  return meetingEntry(written)
}
