import type { DeliveryLine } from '@rembuk/core/realisation/delivery-line'
import { realisationOf } from '@rembuk/core/realisation/realisation-of'
import { measureDelivery } from '@rembuk/core/reliability/measure-delivery'
import { measurePayments } from '@rembuk/core/reliability/measure-payments'
import { measurePickUp } from '@rembuk/core/reliability/measure-pick-up'
import type { MeasuredLine } from '@rembuk/core/reliability/measured-line'
import { otifOf } from '@rembuk/core/reliability/otif'
import { hundredthsOfPercent } from '@rembuk/core/reliability/rate'
import { reliabilityOf, threeKeys } from '@rembuk/core/reliability/reliability-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyReports } from './any-reports'
import { brought, fetched, received, reports } from './small-delivery'

type Happened = Parameters<typeof reports>[1]

const after = (line: DeliveryLine, happened: Happened) => realisationOf(line, reports(line, happened))
const TODAY = '2026-12-20'

const verdictOf = (line: MeasuredLine | undefined) =>
  line && [line.onTime && 'on time', line.inFull && 'in full', line.both && 'both'].filter(Boolean).join(', ')

describe('on time, in full', () => {
  const kept = (count: number, both: boolean): MeasuredLine[] =>
    Array.from({ length: count }, (_, index) => ({
      commitmentId: `${both}-${index}`,
      partyId: 'sari',
      productId: 'emping',
      day: '2026-11-27',
      promised: 1,
      arrived: 1,
      inWindow: Number(both),
      onTime: both,
      inFull: true,
      both,
      isDisputed: false,
    }))

  it.each([
    [1080, 1200, 9000],
    [440, 450, 9778],
  ])('of %i of %i lines is %i hundredths of a percent', (met, of, hundredths) => {
    const otif = otifOf([...kept(met, true), ...kept(of - met, false)])
    expect(hundredthsOfPercent(otif.both)).toBe(hundredths)
  })

  it('counts lines that are both, which is not the product of the two rates', () => {
    const onlyOnTime = kept(1, false).map((line) => ({ ...line, onTime: true, inFull: false }))
    const { onTime, inFull, both } = otifOf([...kept(2, true), ...kept(1, false), ...onlyOnTime])
    expect([onTime, inFull, both].map(({ met }) => met)).toEqual([3, 3, 2])
  })
})

describe('a delivery as a promise of its producer', () => {
  it('counts once its window is over, by what was accepted in it', () => {
    const whole = after(brought, [received('2026-11-27', 25_000)])
    expect(measureDelivery(whole, '2026-11-27')).toBeUndefined()
    expect(verdictOf(measureDelivery(whole, '2026-11-28'))).toBe('on time, in full, both')
    const partly = after(brought, [received('2026-11-27', 24_000, { rejected: 1000, reason: 'Lembap' })])
    expect(verdictOf(measureDelivery(partly, TODAY))).toBe('on time')
    expect(verdictOf(measureDelivery(after(brought, []), TODAY))).toBe('')
  })

  it('counts for the producer from when it stood ready, where somebody else fetches it', () => {
    const ready = { kind: 'ready' as const, day: '2026-12-01', quantity: 20_000 }
    const late = after(fetched, [ready, received('2026-12-12', 20_000)])
    expect(verdictOf(measureDelivery(late, TODAY))).toBe('on time, in full, both')
    expect(verdictOf(measurePickUp(late, TODAY))).toBe('in full')
  })

  it('counts only as much as stood ready in time, where that was a part of it', () => {
    const partly = after(fetched, [
      { kind: 'ready', day: '2026-12-05', quantity: 12_000 },
      { kind: 'ready', day: '2026-12-09', quantity: 8000 },
      received('2026-12-09', 20_000),
    ])
    expect(measureDelivery(partly, TODAY)).toMatchObject({ inWindow: 12_000, onTime: false, inFull: true })
    expect(verdictOf(measurePickUp(partly, TODAY))).toBe('on time, in full, both')
  })

  it('is no broken promise of the producer where it stood ready and nobody came', () => {
    const left = after(fetched, [{ kind: 'ready', day: '2026-12-07', quantity: 20_000 }])
    expect(measureDelivery(left, TODAY)).toBeUndefined()
    expect(verdictOf(measurePickUp(left, TODAY))).toBe('')
  })

  it('says when what was reported of it is disputed', () => {
    const disputed = after(brought, [
      received('2026-11-27', 20_000),
      { kind: 'disputed', day: '2026-11-28', of: 'e1', reason: 'Ada 25 kg' },
    ])
    expect(measureDelivery(disputed, TODAY)?.isDisputed).toBe(true)
  })
})

describe('a pick-up as a promise of who fetches', () => {
  it('is kept by fetching what stood ready, even where that is less than agreed', () => {
    const less = after(fetched, [
      { kind: 'ready', day: '2026-12-07', quantity: 15_000 },
      { kind: 'sent', day: '2026-12-07', quantity: 15_000 },
    ])
    expect(verdictOf(measurePickUp(less, TODAY))).toBe('on time, in full, both')
  })

  it('has until it stood ready, where that is after the agreed window', () => {
    const late = after(fetched, [
      { kind: 'ready', day: '2026-12-09', quantity: 20_000 },
      { kind: 'sent', day: '2026-12-09', quantity: 20_000 },
      received('2026-12-09', 20_000),
    ])
    expect(verdictOf(measurePickUp(late, TODAY))).toBe('on time, in full, both')
    expect(verdictOf(measureDelivery(late, TODAY))).toBe('in full')
  })

  it('is no promise where nothing was there, or where the producer brings it', () => {
    expect(measurePickUp(after(fetched, []), TODAY)).toBeUndefined()
    expect(measurePickUp(after(brought, [received('2026-11-27', 25_000)]), TODAY)).toBeUndefined()
  })
})

describe('a payment as a promise of the payer', () => {
  it('is measured for each receipt, by its own last day', () => {
    const realisation = after(brought, [
      received('2026-11-26', 15_000),
      received('2026-11-27', 10_000),
      { kind: 'paid', day: '2026-12-03', rupiah: 1_275_000 },
      { kind: 'paid', day: '2026-12-05', rupiah: 850_000 },
    ])
    expect(measurePayments(realisation, '2026-12-03')).toEqual([])
    expect(measurePayments(realisation, TODAY).map(verdictOf)).toEqual(['on time, in full, both', 'in full'])
  })
})

describe('reliability', () => {
  const realisations = [
    after(brought, [
      received('2026-11-27', 24_000, { rejected: 1000, reason: 'Lembap' }),
      { kind: 'paid', day: '2026-12-04', rupiah: 2_040_000 },
    ]),
    after(fetched, [
      { kind: 'ready', day: '2026-12-07', quantity: 20_000 },
      { kind: 'sent', day: '2026-12-08', quantity: 20_000 },
      received('2026-12-08', 20_000),
    ]),
  ]
  const whole = { from: '2026-11-23', to: '2026-12-20' }

  it('is told for each side in the same way', () => {
    const ofSari = reliabilityOf(realisations, { ...whole, partyId: 'sari' }, TODAY)
    expect(ofSari.deliveries).toMatchObject({
      onTime: { met: 1, of: 1 },
      inFull: { met: 0, of: 1 },
      both: { met: 0, of: 1 },
    })
    expect(ofSari.payments.lines).toEqual([])
    expect(ofSari.quality.products).toEqual([{ productId: 'emping', rate: { met: 24_000, of: 25_000 } }])
    const ofCooperative = reliabilityOf(realisations, { ...whole, partyId: 'koperasi' }, TODAY)
    expect(ofCooperative.pickUps.onTime).toEqual({ met: 0, of: 1 })
    expect(ofCooperative.payments.both).toEqual({ met: 1, of: 2 })
    expect(ofCooperative.deliveries.lines).toEqual([])
  })

  it('has three keys: on time, quality and price', () => {
    expect(threeKeys(reliabilityOf(realisations, whole, TODAY))).toEqual({
      timeliness: { met: 2, of: 3 },
      quality: { met: 1, of: 2 },
      price: { met: 1, of: 2 },
    })
  })

  it('looks at the days and the product that are asked for', () => {
    const december = reliabilityOf(realisations, { from: '2026-12-01', to: '2026-12-31' }, TODAY)
    expect(december.deliveries.lines.map(({ commitmentId }) => commitmentId)).toEqual([fetched.deliver.id])
    const other = reliabilityOf(realisations, { ...whole, productId: 'batik' }, TODAY)
    expect([other.deliveries.both.of, other.quality.receipts.of]).toEqual([0, 0])
  })

  it('never rates more as kept than there is, and no line as both that is not each', () => {
    const course = fc
      .constantFrom(brought, fetched)
      .chain((line) => anyReports(line).map((events) => realisationOf(line, events)))
    fc.assert(
      fc.property(fc.array(course, { maxLength: 4 }), (all) => {
        const { deliveries, pickUps, payments, quality } = reliabilityOf(all, whole, TODAY)
        for (const { onTime, inFull, both, lines } of [deliveries, pickUps, payments]) {
          expect(both.met).toBeLessThanOrEqual(Math.min(onTime.met, inFull.met))
          expect(both.met).toBeGreaterThanOrEqual(onTime.met + inFull.met - both.of)
          expect(lines.every((line) => line.both === (line.onTime && line.inFull))).toBe(true)
        }
        for (const { rate } of quality.products) expect(rate.met).toBeLessThanOrEqual(rate.of)
      }),
    )
  })
})
