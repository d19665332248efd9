import type { Day } from '../calendar'
import type { ClockTime } from './clock-time'
import type { DifferingView, NextMeeting, Presence } from './meeting-content'

/**
 * Minutes (notulen) as they are frozen. Their canonical JSON is hashed and never changes; people are
 * named by id, guests by name.
 */
export interface Minutes {
  format: 'rembuk-minutes-1'
  partnershipId: string
  meetingId: string
  /** Counts the partnership's meetings, from 1. */
  number: number
  title: string
  day: Day
  time: ClockTime
  /** When it ended; absent where nobody said. */
  endTime?: ClockTime
  /** IANA name. */
  timeZone: string
  place: string
  link: string
  chairId?: string
  noteTakerId?: string
  attendance: {
    /** Everyone of a party at that time. */
    people: { personId: string; partyId: string; presence: Presence | 'absent' }[]
    /** Facilitators who were invited; they count for no quorum. Left out where there were none. */
    facilitators?: { personId: string; presence: Presence | 'absent' }[]
    guests: string[]
    present: number
    quorum: Quorum
  }
  agenda: MinutesItem[]
  /** What belongs to no item of the agenda. */
  decisions: MinutesDecision[]
  followUps: MinutesFollowUp[]
  views: MinutesView[]
  /** What facilitators noted of no item; left out where they did not. */
  facilitatorNotes?: MinutesNote[]
  next?: NextMeeting
}

export interface Quorum {
  /** People that must be there. */
  needed: number
  isReached: boolean
}

export interface MinutesDecision {
  id: string
  text: string
}

export interface MinutesFollowUp {
  id: string
  text: string
  ownerId: string
  /** Of the owner. */
  partyId: string
  dueDay: Day
}

export type MinutesView = Pick<DifferingView, 'id' | 'text' | 'personId' | 'resolution'>

/** A note of a facilitator. */
export interface MinutesNote {
  personId: string
  text: string
}

export interface MinutesItem {
  id: string
  title: string
  plannedMinutes: number
  spentSeconds: number
  /** Discussion. */
  notes: string
  decisions: MinutesDecision[]
  followUps: MinutesFollowUp[]
  views: MinutesView[]
  /** What facilitators noted of it; left out where they did not. */
  facilitatorNotes?: MinutesNote[]
}

/** All decisions of minutes, those of the agenda's items first. */
export const decisionsOf = ({ agenda, decisions }: Minutes): MinutesDecision[] => [
  ...agenda.flatMap((item) => item.decisions),
  ...decisions,
]

/** All follow-ups of minutes, those of the agenda's items first. */
export const followUpsOf = ({ agenda, followUps }: Minutes): MinutesFollowUp[] => [
  ...agenda.flatMap((item) => item.followUps),
  ...followUps,
]

/** All that facilitators noted, on the agenda's items first. */
export const facilitatorNotesOf = ({ agenda, facilitatorNotes = [] }: Minutes): MinutesNote[] => [
  ...agenda.flatMap((item) => item.facilitatorNotes ?? []),
  ...facilitatorNotes,
]
