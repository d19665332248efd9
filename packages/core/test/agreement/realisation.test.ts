import { duesOf, unpaid } from '@rembuk/core/realisation/dues'
import type { RealisationEvent } from '@rembuk/core/realisation/event'
import { deliveryStatus, isDeliveryLate, isPaymentLate } from '@rembuk/core/realisation/lateness'
import { realisationOf } from '@rembuk/core/realisation/realisation-of'
import { refusalOf } from '@rembuk/core/realisation/refusal-of'
import { describe, expect, it } from 'vitest'
import { brought, fetched, received, reports } from './small-delivery'

type Happened = Parameters<typeof reports>[1]

const after = (happened: Happened) => realisationOf(brought, reports(brought, happened))

describe('what becomes of a delivery', () => {
  it('begins as planned, with everything open', () => {
    const planned = after([])
    expect(planned).toMatchObject({ open: 25_000, inTransit: 0, refused: [] })
    expect(deliveryStatus(planned)).toBe('planned')
  })

  it('is received in parts: accepted, rejected with a reason, short and wasted', () => {
    const steps: Happened = [
      { kind: 'ready', day: '2026-11-26', quantity: 25_000 },
      { kind: 'sent', day: '2026-11-26', quantity: 25_000 },
      received('2026-11-26', 15_000, { rejected: 1000, reason: 'Lembap' }),
      received('2026-11-27', 7500, { short: 1000, wasted: 500 }),
    ]
    const statuses = steps.map((_, count) => deliveryStatus(after(steps.slice(0, count + 1))))
    expect(statuses).toEqual(['ready', 'sent', 'partial', 'partial'])
    expect(after(steps.slice(0, 3)).inTransit).toBe(9000)
    expect(after(steps)).toMatchObject({
      totals: { sent: 25_000, accepted: 22_500, rejected: 1000, short: 1000, wasted: 500 },
      open: 2500,
      inTransit: 0,
    })
    expect(deliveryStatus(after([...steps, received('2026-12-01', 2500)]))).toBe('fulfilled')
  })

  it('needs nobody to say that it was sent: a receipt is enough', () => {
    expect(after([received('2026-11-27', 25_000)])).toMatchObject({ open: 0, inTransit: 0 })
  })

  it('says when nothing that came was accepted', () => {
    expect(deliveryStatus(after([received('2026-11-27', 0, { rejected: 25_000, reason: 'Gosong' })]))).toBe(
      'rejected',
    )
  })

  it('takes a receipt that puts an earlier one right, until that is confirmed', () => {
    const wrong = received('2026-11-27', 2500)
    const right = received('2026-11-27', 25_000, { replaces: 'e1' })
    expect(
      after([wrong, { kind: 'disputed', day: '2026-11-28', of: 'e1', reason: '25 kg' }, right]),
    ).toMatchObject({
      totals: { accepted: 25_000 },
      receipts: [{ id: 'e3', verdict: { kind: 'open' } }],
    })
    expect(after([wrong, { kind: 'confirmed', day: '2026-11-28', of: 'e1' }, right])).toMatchObject({
      totals: { accepted: 2500 },
      refused: [{ id: 'e3', code: 'out-of-step' }],
    })
  })

  it('keeps what the other side says of a receipt; a confirmation is final', () => {
    const receipt = received('2026-11-27', 25_000)
    const disputed = after([receipt, { kind: 'disputed', day: '2026-11-28', of: 'e1', reason: 'Kurang' }])
    expect(disputed.receipts[0]?.verdict).toEqual({ kind: 'disputed', reason: 'Kurang' })
    const settled = after([
      receipt,
      { kind: 'disputed', day: '2026-11-28', of: 'e1', reason: 'Kurang' },
      { kind: 'confirmed', day: '2026-11-29', of: 'e1' },
      { kind: 'disputed', day: '2026-11-30', of: 'e1', reason: 'Berubah pikiran' },
    ])
    expect(settled.receipts[0]?.verdict).toEqual({ kind: 'confirmed' })
    expect(settled.refused).toEqual([{ id: 'e4', code: 'out-of-step' }])
  })

  it('is late when something is open after its window', () => {
    const partly = after([received('2026-11-27', 20_000)])
    expect(isDeliveryLate(partly, '2026-11-27')).toBe(false)
    expect(isDeliveryLate(partly, '2026-11-28')).toBe(true)
    expect(isDeliveryLate(after([received('2026-12-05', 25_000)]), '2026-12-06')).toBe(false)
  })
})

describe('payment of a delivery', () => {
  it('is due for what was accepted, days after each receipt', () => {
    const realisation = after([
      received('2026-11-26', 15_000, { rejected: 10_000, reason: 'Lembap' }),
      received('2026-12-01', 10_000),
      { kind: 'paid', day: '2026-12-02', rupiah: 1_500_000 },
    ])
    expect(duesOf(realisation)).toEqual([
      {
        receiptId: 'e1',
        quantity: 15_000,
        rupiah: 1_275_000,
        dueDay: '2026-12-03',
        paid: [{ day: '2026-12-02', rupiah: 1_275_000 }],
      },
      {
        receiptId: 'e2',
        quantity: 10_000,
        rupiah: 850_000,
        dueDay: '2026-12-08',
        paid: [{ day: '2026-12-02', rupiah: 225_000 }],
      },
    ])
    expect(isPaymentLate(realisation, '2026-12-08')).toBe(false)
    expect(isPaymentLate(realisation, '2026-12-09')).toBe(true)
  })

  it('does not count where the producer says that it did not come', () => {
    const realisation = after([
      received('2026-11-27', 25_000),
      { kind: 'paid', day: '2026-12-01', rupiah: 2_125_000 },
      { kind: 'disputed', day: '2026-12-02', of: 'e2', reason: 'Belum masuk' },
    ])
    expect(duesOf(realisation).map(unpaid)).toEqual([2_125_000])
  })
})

describe('a report', () => {
  const refusal = (event: Partial<RealisationEvent>, line = brought) => {
    const [base] = reports(line, [received('2026-11-27', 1000)])
    return refusalOf(realisationOf(line, []), { ...base, ...event } as RealisationEvent)
  }

  it.each<[string, string[] | undefined, Partial<RealisationEvent>]>([
    ['forbidden', undefined, { partyId: 'sari' }],
    ['forbidden', undefined, { kind: 'ready', partyId: 'koperasi' }],
    ['forbidden', undefined, { kind: 'sent', partyId: 'koperasi' }],
    ['bad-input', ['day'], { day: '2026-12-23' }],
    ['bad-input', ['accepted'], { accepted: 0 }],
    ['bad-input', ['accepted'], { accepted: 0.5 }],
    ['bad-input', ['reason'], { rejected: 1 }],
    ['bad-input', ['rupiah'], { kind: 'paid', rupiah: 0 }],
    ['bad-input', ['quantity'], { kind: 'ready', partyId: 'sari', quantity: -1 }],
    ['bad-input', ['reason'], { kind: 'disputed', partyId: 'sari', of: 'e9', reason: ' ' }],
    ['out-of-step', undefined, { kind: 'confirmed', partyId: 'sari', of: 'e9' }],
    ['out-of-step', undefined, { replaces: 'e9' }],
  ])('is refused with %s %s where it cannot be', (code, fields, event) => {
    expect(refusal(event)).toMatchObject({ code, facts: fields ? { fields } : {} })
  })

  it('of a sending may come from whoever fetches the delivery', () => {
    expect(refusal({ kind: 'sent', partyId: 'koperasi', quantity: 1 }, fetched)).toBeUndefined()
  })
})
