import type { Day } from '../calendar'
import type { Realisation, Receipt } from '../realisation/realisation'
import { measure } from './measure'
import type { MeasuredLine } from './measured-line'

/** The first day on which a fetched delivery stood ready; undefined where nobody said so. */
export const readyDay = ({ ready }: Pick<Realisation, 'ready'>): Day | undefined =>
  ready.map(({ day }) => day).sort()[0]

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)

/**
 * The day that counts for the producer: of a delivery that is fetched, the day on which it stood ready
 * where that is earlier than the receipt. Standing ready before the window is not too early.
 */
const dayOf = (receipt: Receipt, realisation: Realisation): Day => {
  const { deliver, collect } = realisation.line
  const ready = collect && readyDay(realisation)
  return ready === undefined ? receipt.day : earlier(receipt.day, later(ready, deliver.window.from))
}

/** It stood ready in time and nobody fetched it: that is not the producer's broken promise. */
const isLeftStanding = (realisation: Realisation): boolean => {
  const { line, sendings, receipts } = realisation
  const ready = line.collect && readyDay(realisation)
  return ready !== undefined && ready <= line.deliver.window.to && sendings.length + receipts.length === 0
}

/**
 * A delivery as its producer's promise, by what was accepted. Undefined while its window is still open
 * on `today`, and where it stood ready in time but was never fetched.
 */
export const measureDelivery = (realisation: Realisation, today: Day): MeasuredLine | undefined => {
  const { line, receipts } = realisation
  const { id, partyId, productId, planDay, quantity, window } = line.deliver
  if (today <= window.to || isLeftStanding(realisation)) return undefined
  const arrivals = receipts.map((receipt) => ({ day: dayOf(receipt, realisation), amount: receipt.accepted }))
  return {
    commitmentId: id,
    partyId,
    productId,
    day: planDay,
    isDisputed: receipts.some(({ verdict }) => verdict.kind === 'disputed'),
    ...measure(quantity, window, arrivals),
  }
}
