import { findMeeting } from '@rembuk/core/meeting/meeting'
import type { Closed, MeetingData } from '@rembuk/core/meeting/meeting-data'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import { decisionsOf, facilitatorNotesOf, followUpsOf, type Minutes } from '@rembuk/core/meeting/minutes'
import { lackingFor, minutesOf, presentFacilitators, presentIds } from '@rembuk/core/meeting/minutes-of'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import { DomainError } from '@rembuk/core/refusal'
import { readMeeting } from '@rembuk/plandoc/meeting/read'
import type { Actor } from '../actor'
import { writeDown } from '../ledger/write-down'
import { isLive } from '../partnerships/membership'
import { requireParty } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { closedRecordId, meetingDocumentId, meetingsLedgerId } from './meeting-documents'
import { meetingEntry, readMeetings } from './meeting-ledger'
import { promiseFollowUps } from './promise-follow-ups'
import { tellMeetings } from './tell-meetings'

type CloseDeps = Pick<
  Deps,
  | 'partnerships'
  | 'ledger'
  | 'contents'
  | 'documentState'
  | 'documentNumber'
  | 'sha256'
  | 'now'
  | 'tellChanged'
>

export interface CloseInput {
  partnershipId: string
  number: number
  /** Number of the last edit of the document that the actor has seen. */
  seen: number
}

/** Refuses with 'out-of-step' where somebody wrote after the edit that was seen. */
const refuseUnseen = async (
  { documentNumber }: Pick<Deps, 'documentNumber'>,
  { partnershipId, number, seen }: CloseInput,
): Promise<void> => {
  const last = await documentNumber(meetingDocumentId(partnershipId, number))
  if (last > seen) throw new DomainError('out-of-step')
}

interface Frozen {
  minutes: Minutes
  presentIds: string[]
  facilitatorIds: string[]
}

/** The document of a meeting at an edit as minutes, with the ids of who was there. */
const minutesAt = async (deps: CloseDeps, { partnershipId, number, seen }: CloseInput): Promise<Frozen> => {
  const [partnership, members, state] = await Promise.all([
    deps.partnerships.get(partnershipId),
    deps.partnerships.members(partnershipId),
    readMeetings(deps, partnershipId),
  ])
  const meetingId = state.numbers.get(number)
  if (!partnership || meetingId === undefined) throw new DomainError('not-found')
  const meeting = findMeeting(state, meetingId, partnership.timeZone)
  if (!meeting) throw new DomainError('not-found')
  await refuseUnseen(deps, { partnershipId, number, seen })
  const doc = await deps.documentState(meetingDocumentId(partnershipId, number), seen)
  if (!doc) throw new DomainError('bad-input', { fields: ['seen'] })
  const { content } = readMeeting(doc)
  const now = deps.now()
  const people = members
    .filter((member) => isLive(member, now))
    .flatMap(({ personId, partyId }) => (partyId === undefined ? [] : [{ personId, partyId }]))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))
  const lacking = lackingFor(content, people)
  if (lacking.length > 0) throw new DomainError('incomplete-draft', { fields: lacking })
  const held = { partnershipId, timeZone: partnership.timeZone, meeting: { ...meeting, number }, people }
  return {
    minutes: minutesOf(content, held),
    presentIds: presentIds(content, people),
    facilitatorIds: presentFacilitators(content, meeting),
  }
}

const closedData = (
  { minutes, presentIds, facilitatorIds }: Frozen,
  { seen, hash }: Pick<Closed, 'seen' | 'hash'>,
): Closed => ({
  kind: 'closed',
  meetingId: minutes.meetingId,
  number: minutes.number,
  seen,
  hash,
  day: minutes.day,
  title: minutes.title,
  presentIds,
  ...(facilitatorIds.length > 0 && { facilitatorIds }),
  decisions: decisionsOf(minutes).length,
  followUps: followUpsOf(minutes).length,
})

/**
 * Freezes a meeting's minutes as its document was at an edit that the actor has seen: their canonical
 * text lies under its hash, which the ledger names. Its follow-ups become commitments before, so that
 * no closed meeting is without them. From then on nobody edits the document. Whoever sends the same
 * again finds it done.
 *
 * Refuses as `requireParty` does, with 'not-found' a meeting without a document, with 'out-of-step' one
 * that is closed or in which somebody wrote something that the actor has not seen, with 'bad-input' an
 * edit that there is not, and with 'incomplete-draft' what lacks something, which its facts name as
 * `lackingFor` does.
 */
export const closeMeeting = async (deps: CloseDeps, actor: Actor, input: CloseInput): Promise<void> => {
  const { partnershipId, number, seen } = input
  const { partyId } = await requireParty(deps, actor, partnershipId, 'meeting:edit')
  const by = { personId: actor.personId, partyId }
  const before = await readMeetings(deps, partnershipId)
  const closed = before.records.get(before.numbers.get(number) ?? '')?.closed
  if (closed) {
    if (closed.by.personId === by.personId && closed.seen === seen) return
    throw new DomainError('out-of-step')
  }
  const frozen = await minutesAt(deps, input)
  const content = new TextEncoder().encode(canonicalJson(frozen.minutes))
  const hash = deps.sha256(content)
  await deps.contents.put(partnershipId, hash, content)
  await promiseFollowUps(deps, by, frozen.minutes)
  await writeDown<MeetingData>(deps, meetingsLedgerId(partnershipId), '', async (entries) => {
    await refuseUnseen(deps, input)
    const state = meetingsState(entries.map(meetingEntry))
    const { closed: isClosed, notes = [] } = state.records.get(frozen.minutes.meetingId) ?? {}
    // A facilitator's note that came in between is in no minutes yet.
    if (isClosed || notes.length !== facilitatorNotesOf(frozen.minutes).length)
      throw new DomainError('out-of-step')
    return [{ id: closedRecordId(number), at: deps.now(), by, data: closedData(frozen, { seen, hash }) }]
  })
  await tellMeetings(deps, partnershipId, number)
}
