import { addDays, type Day, daysBetween } from '../calendar'
import type { CollectCommitment } from '../commitment/commitment'
import type { Realisation } from '../realisation/realisation'
import { type Arrival, measure } from './measure'
import type { MeasuredLine } from './measured-line'

/** What was fetched: by the reports of who fetched it, or else by what came of it. */
const fetched = ({ line, sendings, receipts }: Realisation): Arrival[] => {
  const own = sendings.filter(({ partyId }) => partyId === line.collect?.partyId)
  return own.length > 0
    ? own.map(({ day, quantity }) => ({ day, amount: quantity }))
    : receipts.map(({ day, accepted, rejected, wasted }) => ({ day, amount: accepted + rejected + wasted }))
}

/** The last day to fetch it: so many days after all of it stood ready as the agreement allows after the agreed day. */
const lastDay = ({ planDay, window }: CollectCommitment, { ready }: Realisation): Day => {
  const allReady = ready.map(({ day }) => day).reduce((last, day) => (day > last ? day : last), planDay)
  return addDays(allReady, daysBetween(planDay, window.to))
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/**
 * A pick-up as the promise of whoever fetches the delivery: all that stood ready, up to what was
 * agreed, inside the agreed window, which moves back where it stood ready after the agreed day. Where
 * nobody said that it stood ready, what was fetched is what was there. Undefined for a delivery that
 * nobody has to fetch, while there is still time on `today`, and where nothing was there.
 */
export const measurePickUp = (realisation: Realisation, today: Day): MeasuredLine | undefined => {
  const { collect } = realisation.line
  if (!collect) return undefined
  const { id, partyId, productId, planDay, quantity, window } = collect
  const arrivals = fetched(realisation)
  const ready = realisation.ready.map((each) => each.quantity)
  const there = sum(ready.length > 0 ? ready : arrivals.map(({ amount }) => amount))
  const promised = Math.min(quantity, there)
  const to = lastDay(collect, realisation)
  if (today <= to || promised === 0) return undefined
  return {
    commitmentId: id,
    partyId,
    productId,
    day: planDay,
    isDisputed: realisation.receipts.some(({ verdict }) => verdict.kind === 'disputed'),
    ...measure(promised, { from: window.from, to }, arrivals),
  }
}
