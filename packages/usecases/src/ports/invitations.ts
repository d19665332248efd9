import type { Day } from '@rembuk/core/calendar'
import type { ClockTime } from '@rembuk/core/meeting/clock-time'

/** A meeting that a facilitator is invited to and that is not over. */
export interface InvitedAhead {
  meetingId: string
  title: string
  day: Day
  /** In the partnership's zone. */
  time: ClockTime
  answer?: 'present' | 'absent'
}

/** A meeting that a facilitator attended, by its frozen minutes. */
export interface Attended {
  number: number
  meetingId: string
  title: string
  day: Day
  /** Whether the invitation still holds, so that its minutes can be read. */
  isOpen: boolean
}

/** What the meetings of one partnership are for one facilitator. Derived from its ledger. */
export interface InvitedRow {
  personId: string
  partnershipId: string
  /** Number of the last record of the ledger that it follows from. */
  follows: number
  /** The soonest first. */
  ahead: InvitedAhead[]
  /** How many there are; `attended` holds the newest of them. */
  attendedCount: number
  attended: Attended[]
}

export interface InvitationStore {
  /** Puts a row in the place of the one before, unless that follows from a later record. */
  put(row: InvitedRow): Promise<void>
  /** All rows of a person, at most 200; strongly consistent. */
  of(personId: string): Promise<InvitedRow[]>
}
