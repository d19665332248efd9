import { deriveCommitments } from '@rembuk/core/commitment/derive-commitments'
import { deliveryLines } from '@rembuk/core/realisation/delivery-line'
import { deliveryStatus, isDeliveryLate, isPaymentLate } from '@rembuk/core/realisation/lateness'
import { realisationOf } from '@rembuk/core/realisation/realisation-of'
import { reliabilityOf } from '@rembuk/core/reliability/reliability-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySnapshot, few } from './any-snapshot'
import { received, reports } from './small-delivery'

const TODAY = '2027-03-01'
const always = { from: '2026-01-01', to: TODAY }

describe('from any agreed plan to reliability', () => {
  it('keeping every promise on its agreed day is on time and in full on both sides', () => {
    fc.assert(
      fc.property(anySnapshot, (agreed) => {
        const lines = deliveryLines(deriveCommitments(agreed))
        const realisations = lines.map((line) => {
          const { planDay: day, quantity } = line.deliver
          const paid = line.pay?.rupiah ? [{ kind: 'paid' as const, day, rupiah: line.pay.rupiah }] : []
          const kept = reports(line, [
            { kind: 'ready', day, quantity },
            { kind: 'sent', day, quantity },
            received(day, quantity),
            ...paid,
          ])
          return realisationOf(
            line,
            kept.map((report) => ({ ...report, at: Date.UTC(2027, 2, 1) })),
          )
        })
        for (const realisation of realisations) {
          expect(realisation.refused).toEqual([])
          expect(deliveryStatus(realisation)).toBe('fulfilled')
          expect(isDeliveryLate(realisation, TODAY) || isPaymentLate(realisation, TODAY)).toBe(false)
        }
        const { deliveries, pickUps, payments, quality } = reliabilityOf(realisations, always, TODAY)
        expect(deliveries.both).toEqual({ met: lines.length, of: lines.length })
        for (const { both } of [pickUps, payments]) expect(both.met).toBe(both.of)
        expect(pickUps.both.of).toBe(lines.filter(({ collect }) => collect).length)
        expect(quality.receipts).toEqual({ met: lines.length, of: lines.length })
      }),
      few,
    )
  })

  it('keeping none of them is neither, and nobody owes money for what never came', () => {
    fc.assert(
      fc.property(anySnapshot, (agreed) => {
        const lines = deliveryLines(deriveCommitments(agreed))
        const realisations = lines.map((line) => realisationOf(line, []))
        const { deliveries, pickUps, payments } = reliabilityOf(realisations, always, TODAY)
        expect(deliveries.onTime).toEqual({ met: 0, of: lines.length })
        expect(deliveries.inFull).toEqual({ met: 0, of: lines.length })
        expect([pickUps.both.of, payments.both.of]).toEqual([0, 0])
      }),
      few,
    )
  })
})
