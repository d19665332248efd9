import type { Day } from '../calendar'
import type { ClockTime } from './clock-time'

/** What a meeting's live document holds, as it is read (`plandoc/meeting/read`). Everything is as people wrote it, so anything may be missing. */
export interface MeetingContent {
  chairId?: string
  noteTakerId?: string
  /** Where it is held in fact; as planned where it is left out. */
  place?: string
  /** People that must be there; more than half of them where it is left out. */
  quorum?: number
  /** By the clock of whoever pressed, milliseconds since 1970. */
  startedAt?: number
  endedAt?: number
  attendance: Attendance[]
  /** Present without belonging to the partnership. */
  guests: Guest[]
  /** In the order shown. */
  items: AgendaItem[]
  decisions: Decision[]
  followUps: FollowUp[]
  views: DifferingView[]
  next?: NextMeeting
}

/** Somebody was there (hadir) or excused (berhalangan). */
export type Presence = 'present' | 'excused'

export interface Attendance {
  personId: string
  presence: Presence
}

export interface Guest {
  id: string
  name: string
}

/** One item of the agenda. Ids of suggested ones say what they are about (`agenda.ts`). */
export interface AgendaItem {
  id: string
  title: string
  /** Planned for it. */
  minutes: number
  isDone: boolean
  /** Time spent on it until its timer was last stopped. */
  spentSeconds: number
  /** Its timer runs since then, milliseconds since 1970. */
  runningSince?: number
  /** What was said, as everybody typed it. */
  notes: string
}

/** What came of the meeting; `itemId` where it belongs to an item of the agenda. */
interface Outcome {
  id: string
  text: string
  itemId?: string
}

export type Decision = Outcome

/** What somebody will do until when. Becomes a commitment, for which owner and day must be there. */
export interface FollowUp extends Outcome {
  ownerId?: string
  dueDay?: Day
}

/** Somebody sees it otherwise. */
export interface DifferingView extends Outcome {
  personId?: string
  /** How it was settled; empty where it was not. */
  resolution: string
}

export interface NextMeeting {
  day: Day
  time?: ClockTime
  place?: string
}

/** Bounds of a meeting's document. */
export const MAX_ITEMS = 60
export const MAX_OUTCOMES = 100
export const MAX_GUESTS = 60
/** Longest notes of one item, in UTF-16 units. */
export const MAX_NOTES = 20_000
/** Longest item, in minutes. */
export const MAX_ITEM_MINUTES = 480
