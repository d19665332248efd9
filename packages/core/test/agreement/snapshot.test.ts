import { projectProduct } from '@rembuk/core/plan/projection'
import type { WeekCounts } from '@rembuk/core/plan/stock'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import { planOf } from '@rembuk/core/proposal/plan-of'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { type Draft, snapshotOf } from '@rembuk/core/proposal/snapshot-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft, anySnapshot, anyTerms, few } from './any-snapshot'

const freeze = (draft: Draft, terms: Snapshot['terms']) => canonicalJson(snapshotOf('k3v9x2', draft, terms))

const backwards = <T>(items: readonly T[]): T[] => [...items].reverse()

const reordered = ({ plan, calendar, thresholds }: Draft): Draft => ({
  thresholds,
  calendar: { closures: calendar.closures, workdays: backwards(calendar.workdays) },
  plan: {
    ...plan,
    capacities: backwards(plan.capacities ?? []),
    products: backwards(plan.products).map((product) => ({
      ...product,
      makers: backwards(product.makers).map((maker) => ({
        ...maker,
        deliveries: backwards(maker.deliveries),
      })),
    })),
  },
})

describe('a snapshot', () => {
  it('is the same JSON for the same content in whatever order it was edited', () => {
    fc.assert(
      fc.property(anyDraft, anyTerms, (draft, terms) => {
        const other = {
          ...terms,
          parties: backwards(terms.parties).map((party) => ({
            ...party,
            signers: backwards(party.signers),
          })),
          prices: backwards(terms.prices),
          quality: backwards(terms.quality),
        }
        expect(freeze(reordered(draft), other)).toBe(freeze(draft, terms))
      }),
      few,
    )
  })

  it('leads to the stock that the draft leads to at the cooperative, outlets and all', () => {
    fc.assert(
      fc.property(anyDraft, anyTerms, (draft, terms) => {
        const frozen = planOf(snapshotOf('k3v9x2', draft, terms))
        for (const product of draft.plan.products) {
          const again = frozen.products.find(({ id }) => id === product.id)
          const planned = product.makers.map(({ deliveries, ...maker }) => ({
            ...maker,
            deliveries: deliveries.map(({ received: _, ...delivery }) => delivery),
          }))
          const own = projectProduct({ ...product, makers: planned }, draft.plan)
          expect(again && projectProduct(again, frozen).stock).toEqual(own.stock)
        }
      }),
      few,
    )
  })

  it('does not change when the draft or the terms are edited afterwards', () => {
    fc.assert(
      fc.property(anyDraft, anyTerms, (draft, terms) => {
        const frozen = snapshotOf('k3v9x2', draft, terms)
        const before = canonicalJson(frozen)
        draft.thresholds.loadPerMille += 1
        for (const product of draft.plan.products) product.demand[0] = 999
        for (const party of terms.parties) {
          party.duties.push('Lagi')
          for (const signer of party.signers) signer.position = 'Lain'
        }
        terms.scope.transport.partyIds.push('baru')
        terms.disputes.push('Lagi')
        expect(canonicalJson(frozen)).toBe(before)
      }),
      few,
    )
  })

  it('gives back the plan that it was made of: freezing that again changes nothing', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { workdays, closures, thresholds } = snapshot.plan
        const days = Object.entries(closures).map(([day, label]) => ({ from: day, to: day, label }))
        const draft = { plan: planOf(snapshot), calendar: { workdays, closures: days }, thresholds }
        expect(snapshotOf(snapshot.partnershipId, draft, snapshot.terms)).toEqual(snapshot)
      }),
      few,
    )
  })

  it('of a plan whose materials nobody counted is the same bytes as before they could be counted', () => {
    const materials = [
      {
        id: 'm1',
        name: 'Melinjo',
        unit: 'kg',
        opening: 4,
        receipts: [0, 7, 0, 0],
        leadTime: { count: 1, unit: 'week' as const },
        lotSizing: { rule: 'lot-for-lot' as const },
      },
    ]
    const [terms] = fc.sample(anyTerms, 1) as [Snapshot['terms']]
    const freezeMaterials = (counted?: WeekCounts) =>
      canonicalJson(
        snapshotOf(
          'k3v9x2',
          {
            plan: {
              start: '2026-11-23',
              weeks: 4,
              products: [],
              materials: materials.map((each) => ({ ...each, counted })),
            },
            calendar: { workdays: [0], closures: [] },
            thresholds: { loadPerMille: 1000 },
          },
          terms,
        ).plan.materials,
      )
    const frozen =
      '"id":"m1","leadTime":{"count":1,"unit":"week"},"lotSizing":{"rule":"lot-for-lot"},"name":"Melinjo","opening":4,"receipts":{"2026-11-30":7},"unit":"kg"}]'
    expect(freezeMaterials()).toBe(`[{${frozen}`)
    expect(freezeMaterials([undefined, undefined])).toBe(`[{${frozen}`)
    expect(freezeMaterials([undefined, 0])).toBe(`[{"counted":{"2026-11-30":0},${frozen}`)
  })

  it('survives being written and read as JSON', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(JSON.parse(canonicalJson(snapshot))).toStrictEqual(snapshot)
      }),
      few,
    )
  })
})
