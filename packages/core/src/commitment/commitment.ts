import type { Rupiah } from '../agreement/terms'
import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'

/** From the first to the last day on which something counts as on time, both included. */
export interface DayWindow {
  from: Day
  to: Day
}

interface Owed {
  /** Says what it is about, never where it stands in a list: the same promise has the same id in every version. */
  id: string
  /** Who has to do it. */
  partyId: string
  /** The last day on which it is on time. */
  dueDay: Day
}

/** What comes from the plan stands for one of its days. */
interface Planned extends Owed {
  /** The Monday of its week, or the delivery's agreed day. */
  planDay: Day
}

/** Makes a product in a week. */
export interface ProduceCommitment extends Planned {
  kind: 'produce'
  productId: string
  quantity: Thousandths
}

/** Brings a product to the cooperative, or has it ready where somebody collects it. */
export interface DeliverCommitment extends Planned {
  kind: 'deliver'
  toPartyId: string
  productId: string
  quantity: Thousandths
  window: DayWindow
  /** Who brings it, as written in the plan. */
  carrier?: string
}

/** Fetches a delivery from its producer. */
export interface CollectCommitment extends Planned {
  kind: 'collect'
  fromPartyId: string
  productId: string
  quantity: Thousandths
  window: DayWindow
}

/** Orders a material in time for the production that needs it. */
export interface OrderCommitment extends Planned {
  kind: 'order'
  materialId: string
  /** Thousandths of the material. */
  quantity: Thousandths
}

/** Pays for a delivery. What is due in the end depends on what is accepted, and when. */
export interface PayCommitment extends Planned {
  kind: 'pay'
  toPartyId: string
  productId: string
  /** Agreed for one base unit. */
  price: Rupiah
  /** Days from receipt to the last day of payment. */
  days: number
  /** For the whole delivery as agreed. */
  rupiah: Rupiah
}

/** Somebody promised it in a meeting. */
export interface FollowUpCommitment extends Owed {
  kind: 'follow-up'
  meetingId: string
  /** Of the meeting and its minutes, from 1. */
  meetingNumber: number
  /** Who looks after it. */
  personId: string
  text: string
}

/** What the agreed plan makes parties owe. */
export type PlanCommitment =
  | ProduceCommitment
  | DeliverCommitment
  | CollectCommitment
  | OrderCommitment
  | PayCommitment

/** Every kind of promise. The set is closed: whoever words or measures them is exhaustive over `kind`. */
export type Commitment = PlanCommitment | FollowUpCommitment
