import type { DeliveryLine } from './delivery-line'
import type { Confirmed, Disputed, RealisationEvent, Received } from './event'
import type { Realisation, Receipt, ReceivedTotals, Verdict } from './realisation'
import { refusalOf } from './refusal-of'

const NOTHING: ReceivedTotals = { sent: 0, accepted: 0, rejected: 0, short: 0, wasted: 0 }

const begun = (line: DeliveryLine): Realisation => ({
  line,
  ready: [],
  sendings: [],
  receipts: [],
  payments: [],
  totals: NOTHING,
  open: line.deliver.quantity,
  inTransit: 0,
  seen: new Set(),
  refused: [],
})

const sumOf = <T>(items: readonly T[], amountOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + amountOf(item), 0)

const summed = (realisation: Realisation): Realisation => {
  const { line, sendings, receipts } = realisation
  const totals: ReceivedTotals = {
    sent: sumOf(sendings, ({ quantity }) => quantity),
    accepted: sumOf(receipts, ({ accepted }) => accepted),
    rejected: sumOf(receipts, ({ rejected }) => rejected),
    short: sumOf(receipts, ({ short }) => short),
    wasted: sumOf(receipts, ({ wasted }) => wasted),
  }
  const accounted = totals.accepted + totals.rejected + totals.short + totals.wasted
  return {
    ...realisation,
    totals,
    open: Math.max(0, line.deliver.quantity - totals.accepted),
    inTransit: Math.max(0, totals.sent - accounted),
  }
}

const withReceipt = (receipts: readonly Receipt[], received: Received): Receipt[] => [
  ...receipts.filter(({ id }) => id !== received.replaces),
  { ...received, verdict: { kind: 'open' } },
]

const judged = <T extends { id: string; verdict: Verdict }>(
  records: T[],
  event: Confirmed | Disputed,
): T[] => {
  const verdict: Verdict =
    event.kind === 'confirmed' ? { kind: 'confirmed' } : { kind: 'disputed', reason: event.reason }
  return records.map((record) => (record.id === event.of ? { ...record, verdict } : record))
}

const taken = (realisation: Realisation, event: RealisationEvent): Realisation => {
  const { ready, sendings, receipts, payments } = realisation
  switch (event.kind) {
    case 'ready':
      return { ...realisation, ready: [...ready, event] }
    case 'sent':
      return { ...realisation, sendings: [...sendings, event] }
    case 'received':
      return { ...realisation, receipts: withReceipt(receipts, event) }
    case 'paid':
      return { ...realisation, payments: [...payments, { ...event, verdict: { kind: 'open' } }] }
    case 'confirmed':
    case 'disputed':
      return { ...realisation, receipts: judged(receipts, event), payments: judged(payments, event) }
  }
}

const next = (realisation: Realisation, event: RealisationEvent): Realisation => {
  if (realisation.seen.has(event.id)) return realisation
  const refusal = refusalOf(realisation, event)
  const seen = new Set([...realisation.seen, event.id])
  if (!refusal) return { ...taken(realisation, event), seen }
  return { ...realisation, seen, refused: [...realisation.refused, { id: event.id, code: refusal.code }] }
}

/**
 * What has become of a delivery by what was reported, in the order of the server's numbers, whatever
 * order the reports are given in. A report that came twice counts once; one that does not fit has no
 * effect and is listed as refused. Never throws.
 */
export const realisationOf = (line: DeliveryLine, events: readonly RealisationEvent[]): Realisation =>
  summed([...events].sort((a, b) => a.number - b.number).reduce(next, begun(line)))
