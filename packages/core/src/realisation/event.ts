import type { Rupiah } from '../agreement/terms'
import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'

/** What somebody reports about one delivery. It may be reported long after it happened. */
interface Reported {
  /** Given by the device; the same report sent twice has the same id. */
  id: string
  /** Given by the server; reports count in this order. */
  number: number
  /** When the server took it, in milliseconds since 1970. */
  at: number
  /** The day on which it happened. */
  day: Day
  partyId: string
  personId: string
}

/** Packed, can be sent or fetched. */
export interface Ready extends Reported {
  kind: 'ready'
  quantity: Thousandths
}

/** Left the producer: sent by it, or fetched by whoever collects it. */
export interface Sent extends Reported {
  kind: 'sent'
  quantity: Thousandths
}

/** What a receiver found. At least one amount is above nothing. */
export interface ReceivedAmounts {
  accepted: Thousandths
  /** Came, and was not taken. */
  rejected: Thousandths
  /** Why something was rejected or wasted. */
  reason?: string
  /** Was sent and did not come. */
  short: Thousandths
  /** Came, and was spoilt or broken. */
  wasted: Thousandths
}

/** A receipt; a delivery may have several. */
export interface Received extends Reported, ReceivedAmounts {
  kind: 'received'
  /** A photo of it that the partnership keeps. */
  photoId?: string
  /** The id of an earlier receipt that this one puts right. */
  replaces?: string
}

/** Money was given, for this delivery. */
export interface Paid extends Reported {
  kind: 'paid'
  rupiah: Rupiah
}

/** The other side says that a receipt or a payment is right. */
export interface Confirmed extends Reported {
  kind: 'confirmed'
  /** The id of the receipt or payment. */
  of: string
}

/** The other side says that a receipt or a payment is not right. */
export interface Disputed extends Reported {
  kind: 'disputed'
  /** The id of the receipt or payment. */
  of: string
  reason: string
}

/** Every kind of report. The set is closed. */
export type RealisationEvent = Ready | Sent | Received | Paid | Confirmed | Disputed
