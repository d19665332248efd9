import type { Day } from '../calendar'
import type { ClockTime } from './clock-time'
import type { Recurrence } from './recurrence'

/** How a meeting is held. Chair and note-taker are people of the partnership; who is left out is agreed on in the room. */
export interface MeetingSettings {
  title: string
  time: ClockTime
  /** Planned length. */
  minutes: number
  /** Where people come together; maybe empty. */
  place: string
  /** Where they call in, an https address; maybe empty. */
  link: string
  chairId?: string
  noteTakerId?: string
  /** When people are reminded; a day and an hour before where it is left out. */
  reminders?: Reminders
}

/** How long before a meeting its people are reminded of it. The day before, they are also asked whether they come. */
export const remindersKinds = ['none', 'day', 'hour', 'both'] as const
export type Reminders = (typeof remindersKinds)[number]

/** How a series meets from its first day on. A single meeting is a series that meets `once`. */
export interface Schedule extends MeetingSettings {
  start: Day
  recurrence: Recurrence
}

/**
 * What is written down of meetings. The set is closed. A `meetingId` names an occurrence as iCalendar's
 * RECURRENCE-ID does: by its series and the day on which the rule put it, however it was moved since
 * (`meetingId` in `meeting-id.ts`).
 */
export type MeetingData =
  | SeriesSet
  | SeriesEnded
  | Moved
  | Cancelled
  | Answered
  | Opened
  | Closed
  | Confirmed
  | Objected
  | Invited
  | Uninvited
  | Noted

/**
 * A series is begun, or changed from the day `schedule.start` on: what it held before that day stays,
 * what was planned from that day on is replaced.
 */
export interface SeriesSet {
  kind: 'series'
  /** Chosen by the device: letters, digits, `-` and `_`, at most 40. */
  seriesId: string
  schedule: Schedule
}

/** It no longer meets from that day on. */
export interface SeriesEnded {
  kind: 'ended'
  seriesId: string
  from: Day
}

/** One occurrence is held otherwise: another day, another time, another place. */
export interface Moved {
  kind: 'moved'
  meetingId: string
  day: Day
  settings: MeetingSettings
}

/** One occurrence is not held. */
export interface Cancelled {
  kind: 'cancelled'
  meetingId: string
  /** Maybe empty. */
  reason: string
}

/** Somebody will be there (hadir) or not (berhalangan); of each person the last answer counts. */
export interface Answered {
  kind: 'answered'
  meetingId: string
  answer: 'present' | 'absent'
  /** Maybe empty. */
  remark: string
}

/** The meeting got its live document, and with it its number. Written by the server alone. */
export interface Opened {
  kind: 'opened'
  meetingId: string
  /** Counts the partnership's meetings, from 1. */
  number: number
}

/** Its minutes are frozen. Written by the server alone. */
export interface Closed {
  kind: 'closed'
  meetingId: string
  number: number
  /** Number of the last edit of the document that they hold. */
  seen: number
  /** SHA-256 of the canonical JSON of `Minutes`, in hex. */
  hash: string
  /** When it was held in fact, and what came of it: enough for a list. */
  day: Day
  title: string
  /** People who were there: they confirm the minutes. */
  presentIds: string[]
  /** Invited facilitators who were there; left out where none was. */
  facilitatorIds?: string[]
  decisions: number
  followUps: number
}

/** Somebody who took part says that the minutes are right. Of each person the last word counts. */
export interface Confirmed {
  kind: 'confirmed'
  number: number
  /** Of what the person has read. */
  hash: string
}

/** Somebody says what is not right in the minutes. They stay as they are, with the remark beside them. */
export interface Objected {
  kind: 'objected'
  number: number
  hash: string
  remark: string
}

/**
 * A facilitator is a guest at one meeting, or at those of a series whose minutes are not closed yet: reads
 * all of it, is in its attendance list, and may add notes of their own.
 */
export interface Invited {
  kind: 'invited'
  personId: string
  /** Id of the meeting, or of the series. */
  target: string
}

/** The invitation is taken back: from now on the facilitator sees nothing of what it was to. */
export interface Uninvited {
  kind: 'uninvited'
  personId: string
  target: string
}

/** What an invited facilitator notes. It stands beside what the parties write together, under the facilitator's name. */
export interface Noted {
  kind: 'noted'
  meetingId: string
  /** Of the agenda's item that it is about; '' where it is about the meeting. */
  itemId: string
  text: string
}

/** What a device may write down; the rest is the server's. */
export type NewMeetingData = Exclude<MeetingData, Opened | Closed>

/** Something that was written down, with what the server says of it. */
export interface MeetingEntry {
  id: string
  /** The server's number: entries count in this order. */
  n: number
  /** Server time, milliseconds since 1970. */
  at: number
  by: { personId: string; partyId?: string }
  data: MeetingData
}
