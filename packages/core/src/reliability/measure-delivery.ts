import type { Day } from '../calendar'
import type { Realisation } from '../realisation/realisation'
import { type Arrival, measure } from './measure'
import type { MeasuredLine } from './measured-line'

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)
const byDay = (a: { day: Day }, b: { day: Day }): number => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)

/** What stood ready to be fetched, the earliest first. Before the window is not too early. */
const stoodReady = ({ line, ready }: Realisation): Arrival[] =>
  line.collect
    ? ready
        .map(({ day, quantity }) => ({ day: later(day, line.deliver.window.from), amount: quantity }))
        .sort(byDay)
    : []

/**
 * What was accepted, on the day that counts for the producer: the receipt's, or the day on which so much
 * stood ready where somebody else fetches the delivery and came later.
 */
const arrivalsOf = (realisation: Realisation): Arrival[] => {
  const ready = stoodReady(realisation)
  return [...realisation.receipts].sort(byDay).flatMap(({ day, accepted }) => {
    const arrivals: Arrival[] = []
    let left = accepted
    for (const stood of ready) {
      const amount = Math.min(left, stood.amount)
      if (amount === 0) continue
      stood.amount -= amount
      left -= amount
      arrivals.push({ day: earlier(day, stood.day), amount })
    }
    return left > 0 ? [...arrivals, { day, amount: left }] : arrivals
  })
}

/** It stood ready in time and nobody fetched it: that is not the producer's broken promise. */
const isLeftStanding = (realisation: Realisation): boolean => {
  const { line, sendings, receipts } = realisation
  const [first] = stoodReady(realisation)
  return first !== undefined && first.day <= line.deliver.window.to && sendings.length + receipts.length === 0
}

/**
 * A delivery as its producer's promise, by what was accepted. Undefined while its window is still open
 * on `today`, and where it stood ready in time but was never fetched.
 */
export const measureDelivery = (realisation: Realisation, today: Day): MeasuredLine | undefined => {
  const { line, receipts } = realisation
  const { id, partyId, productId, planDay, quantity, window } = line.deliver
  if (today <= window.to || isLeftStanding(realisation)) return undefined
  return {
    commitmentId: id,
    partyId,
    productId,
    day: planDay,
    isDisputed: receipts.some(({ verdict }) => verdict.kind === 'disputed'),
    ...measure(quantity, window, arrivalsOf(realisation)),
  }
}
