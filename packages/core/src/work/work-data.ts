import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'
import type { RealisationEvent } from '../realisation/event'

/** What the server adds to a report. */
type Given = 'id' | 'number' | 'at' | 'partyId' | 'personId'

type WithoutGiven<Event> = Event extends unknown ? Omit<Event, Given> : never

/** What somebody reports about a delivery, as the device sends it. */
export type DeliveryReport = WithoutGiven<RealisationEvent>

/** What is written down of the work that the agreed plans ask for. The set is closed. */
export type WorkData =
  | Reported
  | Done
  | Remarked
  | ObstacleMet
  | ObstacleSolved
  | Noticed
  | Promised
  | Dropped

/** About the delivery that a `deliver` commitment promises. */
export interface Reported {
  kind: 'reported'
  commitmentId: string
  report: DeliveryReport
}

/** A promise to make, to collect, to order or to follow up is kept. */
export interface Done {
  kind: 'done'
  commitmentId: string
  /** On which it was done. */
  day: Day
  /** Made or ordered, in thousandths; as promised where it is left out. */
  quantity?: Thousandths
}

/** Something that somebody says about a commitment, or about one receipt or payment of it. */
export interface Remarked {
  kind: 'remarked'
  commitmentId: string
  /** The id of the receipt or payment; absent for what is about the commitment itself. */
  of?: string
  text: string
}

/** Something that stands in the way (kendala). */
export interface ObstacleMet {
  kind: 'obstacle'
  text: string
  /** Why, as far as it is known; maybe empty. */
  cause: string
  /** Person who looks after it. */
  ownerId: string
  /** Until when. */
  dueDay: Day
  /** What it endangers; the partnership as a whole where it is left out. */
  commitmentId?: string
}

export interface ObstacleSolved {
  kind: 'solved'
  obstacleId: string
  /** How; maybe empty. */
  how: string
}

/** Somebody has seen what an agreed version changes for them. */
export interface Noticed {
  kind: 'noticed'
  version: number
}

/** Somebody promised something in a meeting (tindak lanjut). Pressing twice, or in two places, makes one promise: the first. */
export interface Promised {
  kind: 'promised'
  /** As the meeting's document names it. */
  followUpId: string
  meetingId: string
  /** Of the meeting, from 1. */
  meetingNumber: number
  text: string
  /** Who looks after it, somebody of the party. */
  personId: string
  partyId: string
  dueDay: Day
}

/** What was promised in a meeting is no longer to be done. */
export interface Dropped {
  kind: 'dropped'
  commitmentId: string
  reason: string
}

/** Something that was written down, with what the server says of it. */
export interface WorkEntry {
  id: string
  /** The server's number: entries count in this order. */
  n: number
  /** Server time, milliseconds since 1970. */
  at: number
  by: { personId: string; partyId?: string }
  data: WorkData
}
