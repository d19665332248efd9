import { minutesAt } from '../local-time'
import { clockTime } from './clock-time'
import type { Meeting } from './meeting'
import type { FollowUp, MeetingContent } from './meeting-content'
import type { Minutes, MinutesFollowUp, MinutesNote, Quorum } from './minutes'

/** Somebody who belongs to a party of the partnership. */
export interface PartyPerson {
  personId: string
  partyId: string
}

/** What is the meeting's own, beside its document. */
export interface HeldMeeting {
  partnershipId: string
  timeZone: string
  meeting: Meeting & { number: number }
  /** Everyone of a party now. */
  people: readonly PartyPerson[]
}

/** Whether enough of the people are there: as many as was written, or more than half. */
export const quorumOf = ({ quorum, attendance }: MeetingContent, people: readonly PartyPerson[]): Quorum => {
  const needed = quorum ?? Math.floor(people.length / 2) + 1
  return { needed, isReached: presentIds({ attendance }, people).length >= needed }
}

/** The people of the partnership who are there, in the order given. */
export const presentIds = (
  { attendance }: Pick<MeetingContent, 'attendance'>,
  people: readonly PartyPerson[],
): string[] => {
  const present = new Set(
    attendance.filter(({ presence }) => presence === 'present').map(({ personId }) => personId),
  )
  return people.map(({ personId }) => personId).filter((personId) => present.has(personId))
}

/**
 * What has to be written before the minutes can be closed, by field: `attendance` where nobody is
 * there, `follow-up.<id>.owner` and `.due` where a follow-up lacks who or when, `agenda` without any item.
 */
export const lackingFor = (content: MeetingContent, people: readonly PartyPerson[]): string[] => {
  const isOwner = (ownerId: string | undefined) => people.some(({ personId }) => personId === ownerId)
  return [
    ...(presentIds(content, people).length === 0 ? ['attendance'] : []),
    ...(content.items.length === 0 ? ['agenda'] : []),
    ...content.followUps.flatMap(({ id, ownerId, dueDay }) => [
      ...(isOwner(ownerId) ? [] : [`follow-up.${id}.owner`]),
      ...(dueDay === undefined ? [`follow-up.${id}.due`] : []),
    ]),
  ]
}

const followUpOf = (followUp: FollowUp, people: readonly PartyPerson[]): MinutesFollowUp => {
  const { id, text, ownerId, dueDay } = followUp
  const owner = people.find(({ personId }) => personId === ownerId)
  if (!owner || dueDay === undefined) throw new RangeError('a follow-up without owner or day')
  return { id, text, ownerId: owner.personId, partyId: owner.partyId, dueDay }
}

/** The invited facilitators who are there, in the order in which they were invited. */
export const presentFacilitators = (
  { attendance }: Pick<MeetingContent, 'attendance'>,
  { invited }: Pick<Meeting, 'invited'>,
): string[] =>
  invited
    .map(({ personId }) => personId)
    .filter((id) => attendance.some(({ personId, presence }) => personId === id && presence === 'present'))

/** What facilitators noted of an item, or of none; no field where they did not. */
const notesOf = (
  { notes }: Pick<Meeting, 'notes'>,
  isOf: (note: { itemId?: string }) => boolean,
): { facilitatorNotes?: MinutesNote[] } => {
  const own = notes.filter(isOf).map(({ personId, text }) => ({ personId, text }))
  return own.length > 0 ? { facilitatorNotes: own } : {}
}

/**
 * Minutes of what a meeting's document holds. Throws RangeError where something is lacking: callers ask
 * `lackingFor` before. An outcome of an item that is gone belongs to none.
 */
export const minutesOf = (
  content: MeetingContent,
  { partnershipId, timeZone, meeting, people }: HeldMeeting,
): Minutes => {
  const { items, decisions, followUps, views, endedAt, next } = content
  const isOf = (itemId: string | undefined) => (outcome: { itemId?: string }) =>
    itemId === undefined ? !items.some(({ id }) => id === outcome.itemId) : outcome.itemId === itemId
  const outcomes = (itemId: string | undefined) => ({
    decisions: decisions.filter(isOf(itemId)).map(({ id, text }) => ({ id, text })),
    followUps: followUps.filter(isOf(itemId)).map((followUp) => followUpOf(followUp, people)),
    views: views.filter(isOf(itemId)).map(({ id, text, personId, resolution }) => ({
      id,
      text,
      ...(personId !== undefined && { personId }),
      resolution,
    })),
    ...notesOf(meeting, isOf(itemId)),
  })
  const chairId = content.chairId ?? meeting.chairId
  const noteTakerId = content.noteTakerId ?? meeting.noteTakerId
  const presence = new Map(content.attendance.map((each) => [each.personId, each.presence]))
  return {
    format: 'rembuk-minutes-1',
    partnershipId,
    meetingId: meeting.id,
    number: meeting.number,
    title: meeting.title,
    day: meeting.day,
    time: meeting.time,
    ...(endedAt !== undefined && { endTime: clockTime(minutesAt(endedAt, timeZone)) }),
    timeZone,
    place: content.place ?? meeting.place,
    link: meeting.link,
    ...(chairId !== undefined && { chairId }),
    ...(noteTakerId !== undefined && { noteTakerId }),
    attendance: {
      people: people.map(({ personId, partyId }) => ({
        personId,
        partyId,
        presence: presence.get(personId) ?? 'absent',
      })),
      ...(meeting.invited.length > 0 && {
        facilitators: meeting.invited.map(({ personId }) => ({
          personId,
          presence: presence.get(personId) ?? 'absent',
        })),
      }),
      guests: content.guests.map(({ name }) => name),
      present: presentIds(content, people).length,
      quorum: quorumOf(content, people),
    },
    agenda: items.map(({ id, title, minutes, spentSeconds, notes }) => ({
      id,
      title,
      plannedMinutes: minutes,
      spentSeconds,
      notes,
      ...outcomes(id),
    })),
    ...outcomes(undefined),
    ...(next && { next }),
  }
}
