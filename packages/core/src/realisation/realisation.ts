import type { Thousandths } from '../quantity'
import type { RefusalCode } from '../refusal'
import type { DeliveryLine } from './delivery-line'
import type { Paid, Ready, Received, Sent } from './event'

/** What the other side says of a receipt or a payment. A confirmation is final. */
export type Verdict = { kind: 'open' } | { kind: 'confirmed' } | { kind: 'disputed'; reason: string }

export interface Receipt extends Received {
  verdict: Verdict
}

export interface Payment extends Paid {
  verdict: Verdict
}

/** What has become of one agreed delivery. Lists are in the server's order. */
export interface Realisation {
  line: DeliveryLine
  ready: Ready[]
  sendings: Sent[]
  /** Those that count; one that was replaced no longer does. */
  receipts: Receipt[]
  payments: Payment[]
  totals: ReceivedTotals
  /** Agreed and not accepted yet; 0 where more was accepted. */
  open: Thousandths
  /** Sent and not in any receipt yet. */
  inTransit: Thousandths
  /** Ids of all reports, also of those without effect. */
  seen: ReadonlySet<string>
  /** Reports that were taken but do not fit, such as of two devices that did not know of one another. */
  refused: { id: string; code: RefusalCode }[]
}

/** Sums over all sendings and receipts that count. */
export interface ReceivedTotals {
  sent: Thousandths
  accepted: Thousandths
  rejected: Thousandths
  short: Thousandths
  wasted: Thousandths
}
