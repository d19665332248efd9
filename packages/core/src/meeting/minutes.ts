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
    guests: string[]
    present: number
    quorum: Quorum
  }
  agenda: MinutesItem[]
  /** What belongs to no item of the agenda. */
  decisions: MinutesDecision[]
  followUps: MinutesFollowUp[]
  views: MinutesView[]
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
