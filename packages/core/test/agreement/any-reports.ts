import { addDays } from '@rembuk/core/calendar'
import type { DeliveryLine } from '@rembuk/core/realisation/delivery-line'
import type { RealisationEvent } from '@rembuk/core/realisation/event'
import fc from 'fast-check'

const amount = fc.nat(20_000)
const day = fc.nat(25).map((count) => addDays('2026-11-23', count))
const reportId = fc.nat(9).map((index) => `e${index + 1}`)
const reason = fc.constantFrom('Lembap', 'Pecah')

const happened = fc.oneof(
  fc.record({ kind: fc.constantFrom('ready' as const, 'sent' as const), day, quantity: amount }),
  fc.record({
    kind: fc.constant('received' as const),
    day,
    accepted: amount,
    rejected: fc.nat(3000),
    short: fc.nat(3000),
    wasted: fc.nat(3000),
    reason,
    replaces: fc.option(reportId, { nil: undefined, freq: 1 }),
  }),
  fc.record({ kind: fc.constant('paid' as const), day, rupiah: fc.nat(3_000_000) }),
  fc.record({ kind: fc.constant('confirmed' as const), day, of: reportId }),
  fc.record({ kind: fc.constant('disputed' as const), day, of: reportId, reason }),
)

/** Reports on a delivery in the server's order, sensible or not. */
export const anyReports = ({ deliver }: DeliveryLine): fc.Arbitrary<RealisationEvent[]> =>
  fc
    .array(
      fc.record({
        event: happened,
        partyId: fc.constantFrom(deliver.partyId, deliver.toPartyId, deliver.toPartyId),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map(({ event, partyId }, index): RealisationEvent => {
        const number = index + 1
        return { ...event, id: `e${number}`, number, at: Date.UTC(2026, 11, 20), partyId, personId: 'p' }
      }),
    )
