import type { Day } from '../calendar'
import type { Thousandths } from '../quantity'
import type { Measured } from './measure'

/** One kept or broken promise, the line behind a figure. */
export interface MeasuredLine extends Measured {
  /** Of the commitment that it measures. */
  commitmentId: string
  /** Whose promise it was. */
  partyId: string
  productId: string
  /** The agreed day; of a payment its last one. */
  day: Day
  /** Of a payment: what was accepted that it is for. */
  quantity?: Thousandths
  /** The other side says that what was reported is not right. */
  isDisputed: boolean
}
