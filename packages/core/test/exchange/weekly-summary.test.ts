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
    outlets: [],
    shortages: [{ product: 'Emping melinjo', unit: 'kg', monday: '2026-12-07', quantity: 21_000 }],
  })
})

it('a week tells what goes to which outlet, and where an outlet runs short', () => {
  const deliveries = [{ day: '2026-12-03', quantity: 4_000 }]
  const withOutlet: Plan = {
    ...plan,
    outlets: [{ id: 'pasar', name: 'Gerai Pasar' }],
    products: [
      {
        ...(emping as (typeof plan.products)[number]),
        opening: 30_000,
        outlets: [{ outletId: 'pasar', opening: 0, demand: [0, 3_000, 3_000, 0], deliveries }],
      },
    ],
  }
  const amount = { product: 'Emping melinjo', unit: 'kg' }
  expect(weeklySummary(withOutlet, parties, '2026-12-02')).toMatchObject({
    outlets: [{ outlet: 'Gerai Pasar', gets: [{ ...amount, day: '2026-12-03', quantity: 4_000 }] }],
    shortages: [{ ...amount, outlet: 'Gerai Pasar', monday: '2026-12-07', quantity: 2_000 }],
  })
})

it('a week lists nothing of an amount of 0, and no shortage that is more than three weeks off', () => {
  const quiet: Plan = {
    ...plan,
    weeks: 6,
    products: [
      {
        ...(emping as (typeof plan.products)[number]),
        opening: 10_000,
        demand: [0, 0, 0, 0, 11_000, 0],
        makers: [
          {
            partyId: 'limpung',
            opening: 0,
            production: [0],
            deliveries: [{ day: '2026-11-24', quantity: 0 }],
          },
        ],
      },
    ],
  }
  expect(weeklySummary(quiet, parties, '2026-11-23')).toMatchObject({ producers: [], shortages: [] })
  expect(weeklySummary(quiet, parties, '2026-11-30')?.shortages).toMatchObject([{ monday: '2026-12-21' }])
})

it('a week outside of the plan has no summary', () => {
  expect(weeklySummary(busy, parties, '2026-11-22')).toBeUndefined()
})
