import { weeklySummary } from '@rembuk/core/exchange/weekly-summary'
import type { Plan } from '@rembuk/core/plan/plan'
import { expect, it } from 'vitest'
import { parties, plan } from './small-plan'

const [emping, batik, ...others] = plan.products
const busy: Plan = {
  ...plan,
  products: [
    {
      ...(emping as (typeof plan.products)[number]),
      opening: 30_000,
      demand: [10_000, 25_000, 30_000, 0],
      makers: [
        {
          partyId: 'limpung',
          opening: 0,
          production: [0, 25_000, 0, 0],
          deliveries: [
            { day: '2026-12-04', quantity: 2_000 },
            { day: '2026-12-01', quantity: 3_000 },
            { day: '2026-12-07', quantity: 9_000 },
          ],
        },
      ],
    },
    batik as (typeof plan.products)[number],
    ...others,
  ],
}

it('a week tells who makes what, who sends what on which day, and what runs short first', () => {
  expect(weeklySummary(busy, parties, '2026-12-02')).toEqual({
    monday: '2026-11-30',
    producers: [
      {
        producer: 'Emping Limpung',
        makes: [{ product: 'Emping melinjo', unit: 'kg', quantity: 25_000 }],
        sends: [
          { product: 'Emping melinjo', unit: 'kg', day: '2026-12-01', quantity: 3_000 },
          { product: 'Emping melinjo', unit: 'kg', day: '2026-12-04', quantity: 2_000 },
        ],
      },
    ],
    shortages: [{ product: 'Emping melinjo', unit: 'kg', monday: '2026-12-07', quantity: 21_000 }],
  })
})

it('a week outside of the plan has no summary', () => {
  expect(weeklySummary(busy, parties, '2026-11-22')).toBeUndefined()
})
