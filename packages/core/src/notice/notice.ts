import type { RenewalStage } from '../agreement/renewal'
import type { Day } from '../calendar'
import type { ClockTime } from '../meeting/clock-time'

/** What somebody has to know of, or to do. The set is closed. */
export type NoticeCause =
  | ConsentWanted
  | PlanAgreed
  | GoodsOnTheWay
  | AnswerWanted
  | PromiseLate
  | RenewalWanted
  | MeetingAhead
  | MinutesWaiting
  | InvitedToMeeting

/** A proposal that the person may sign waits for their party. */
export interface ConsentWanted {
  kind: 'consent'
  proposalId: string
  /** Counts the partnership's proposals, from 1. */
  number: number
  /** From then on nobody can consent any more, milliseconds since 1970. */
  until: number
}

/** How many of a party's promises an agreed version made otherwise. */
export interface ChangeCounts {
  changed: number
  /** To another day. */
  moved: number
  added: number
  cancelled: number
}

/** A version was agreed; the person says when they have seen what it changes. */
export interface PlanAgreed {
  kind: 'agreed'
  version: number
  /** Deliveries that the party brings or gets. */
  deliveries: ChangeCounts
  /** Its other promises. */
  others: ChangeCounts
}

/** One delivery, as it is called by its product and its agreed day. */
export interface OfDelivery {
  commitmentId: string
  product: string
  day: Day
}

/** A delivery was sent; the person's party says what it received. */
export interface GoodsOnTheWay extends OfDelivery {
  kind: 'receive'
}

/** A receipt or a payment was reported; the person's party says whether it is right. */
export interface AnswerWanted extends OfDelivery {
  kind: 'answer'
  what: 'receipt' | 'payment'
}

/** A day is over on which promises of the person's party were due that are not kept. */
export interface PromiseLate {
  kind: 'late'
  day: Day
}

/** What is agreed ends soon, or has ended; the parties renew it. */
export interface RenewalWanted {
  kind: 'renewal'
  /** The last day on which it holds. */
  end: Day
  /** The day of the notice, in days before the end; 0 for when it has ended. */
  stage: RenewalStage
}

/** A meeting comes: a day before it asks who will be there, an hour before it reminds those who will, as far as its schedule wants to. */
export interface MeetingAhead {
  kind: 'meeting'
  meetingId: string
  title: string
  day: Day
  /** In the partnership's zone, as 09:00. */
  time: ClockTime
  /** Where, or where to call in; maybe empty. */
  place: string
  /** Whether the person is asked for an answer. */
  asks: boolean
}

/** Minutes of a meeting in which the person was wait for their word. */
export interface MinutesWaiting {
  kind: 'minutes'
  meetingId: string
  number: number
  title: string
  day: Day
}

/** A facilitator was invited; they say whether they will come. */
export interface InvitedToMeeting {
  kind: 'invited'
  /** The meeting, or the first one of the series that they are invited to. */
  meetingId: string
  title: string
  day: Day
  /** In the partnership's zone, as 09:00. */
  time: ClockTime
  /** Where, or where to call in; maybe empty. */
  place: string
  /** Whether the invitation is to the series. */
  isSeries: boolean
}

/** Something for one person, there until it is done or seen. */
export interface Notice {
  personId: string
  /** Says what it is about: one cause makes one notice, however often it is looked at. */
  id: string
  partnershipId: string
  /** When what causes it happened, milliseconds since 1970. */
  at: number
  cause: NoticeCause
}
