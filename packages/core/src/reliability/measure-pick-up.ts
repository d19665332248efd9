import type { Day } from '../calendar'
import type { Realisation } from '../realisation/realisation'
import { type Arrival, measure } from './measure'
import { readyDay } from './measure-delivery'
import type { MeasuredLine } from './measured-line'

/** What was fetched: by the reports of who fetched it, or else by what came of it. */
const fetched = ({ line, sendings, receipts }: Realisation): Arrival[] => {
  const own = sendings.filter(({ partyId }) => partyId === line.collect?.partyId)
  return own.length > 0
    ? own.map(({ day, quantity }) => ({ day, amount: quantity }))
    : receipts.map(({ day, accepted, rejected, wasted }) => ({ day, amount: accepted + rejected + wasted }))
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/**
 * A pick-up as the promise of whoever fetches the delivery: all that stood ready, up to what was
 * agreed, inside the agreed window, or until the day on which it stood ready where that was later.
 * Where nobody said that it stood ready, what was fetched is what was there. Undefined for a delivery
 * that nobody has to fetch, while there is still time on `today`, and where nothing was there.
 */
export const measurePickUp = (realisation: Realisation, today: Day): MeasuredLine | undefined => {
  const { collect } = realisation.line
  if (!collect) return undefined
  const { id, partyId, productId, planDay, quantity, window } = collect
  const ready = readyDay(realisation)
  const to = ready !== undefined && ready > window.to ? ready : window.to
  const arrivals = fetched(realisation)
  const stood =
    ready === undefined
      ? arrivals.map(({ amount }) => amount)
      : realisation.ready.map((each) => each.quantity)
  const promised = Math.min(quantity, sum(stood))
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
