import { amountDue } from '@rembuk/core/commitment/amount-due'
import { duesOf, unpaid } from '@rembuk/core/realisation/dues'
import { realisationOf } from '@rembuk/core/realisation/realisation-of'
import { refusalOf } from '@rembuk/core/realisation/refusal-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyReports } from './any-reports'
import { brought, fetched } from './small-delivery'

const anyLine = fc.constantFrom(brought, fetched)
const anyCourse = anyLine.chain((line) => anyReports(line).map((events) => ({ line, events })))
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('any reports on a delivery', () => {
  it('lead to the same in whatever order and however often they come', () => {
    fc.assert(
      fc.property(
        anyCourse.chain(({ line, events }) =>
          fc.record({
            line: fc.constant(line),
            events: fc.constant(events),
            again: fc.shuffledSubarray([...events, ...events], { minLength: 0 }),
          }),
        ),
        ({ line, events, again }) => {
          const once = realisationOf(line, events)
          const jumbled = realisationOf(line, [...again, ...events].reverse())
          expect(jumbled).toEqual(once)
        },
      ),
    )
  })

  it('each have an effect or are refused, as the check beforehand says', () => {
    fc.assert(
      fc.property(anyCourse, ({ line, events }) => {
        const codes = events.flatMap((event, index) => {
          const refusal = refusalOf(realisationOf(line, events.slice(0, index)), event)
          return refusal ? [{ id: event.id, code: refusal.code }] : []
        })
        expect(realisationOf(line, events).refused).toEqual(codes)
      }),
    )
  })

  it('have sums that agree with what is open and on its way', () => {
    fc.assert(
      fc.property(anyCourse, ({ line, events }) => {
        const { totals, open, inTransit, receipts, sendings } = realisationOf(line, events)
        const parts = [totals.accepted, totals.rejected, totals.short, totals.wasted]
        expect(sum(parts)).toBe(
          sum(receipts.map((each) => each.accepted + each.rejected + each.short + each.wasted)),
        )
        expect(totals.sent).toBe(sum(sendings.map(({ quantity }) => quantity)))
        expect(open).toBe(Math.max(0, line.deliver.quantity - totals.accepted))
        expect(inTransit).toBe(Math.max(0, totals.sent - sum(parts)))
      }),
    )
  })

  it('owe exactly the price of what was accepted, and pay no more than was paid', () => {
    fc.assert(
      fc.property(anyCourse, ({ line, events }) => {
        const realisation = realisationOf(line, events)
        const dues = duesOf(realisation)
        expect(sum(dues.map(({ rupiah }) => rupiah))).toBe(
          amountDue(realisation.totals.accepted, line.pay?.price ?? 0),
        )
        const given = realisation.payments
          .filter(({ verdict }) => verdict.kind !== 'disputed')
          .map(({ rupiah }) => rupiah)
        const paid = sum(dues.flatMap((due) => due.paid.map(({ rupiah }) => rupiah)))
        expect(paid).toBe(Math.min(sum(given), sum(dues.map(({ rupiah }) => rupiah))))
        for (const due of dues) expect(unpaid(due)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never throw, whatever the amounts, days and texts are', () => {
    const odd = fc.record({
      day: fc.oneof(fc.string(), fc.constantFrom('1900-01-01', '2199-12-31', '2026-13-40')),
      accepted: fc.double(),
      quantity: fc.double(),
      rupiah: fc.double(),
      reason: fc.string(),
    })
    fc.assert(
      fc.property(anyCourse, odd, ({ line, events }, values) => {
        const realisation = realisationOf(
          line,
          events.map((event) => ({ ...event, ...values })),
        )
        expect(Number.isSafeInteger(realisation.totals.accepted)).toBe(true)
        expect(duesOf(realisation).every((due) => Number.isSafeInteger(due.rupiah))).toBe(true)
      }),
    )
  })
})
