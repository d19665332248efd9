import { capacityEffects } from '@rembuk/core/change/capacity-effects'
import { commitmentEffects } from '@rembuk/core/change/commitment-effects'
import { type StockState, stockEffects } from '@rembuk/core/change/stock-effects'
import { deriveCommitments } from '@rembuk/core/commitment/derive-commitments'
import { reviseCommitments } from '@rembuk/core/commitment/revise-commitments'
import { findProblems } from '@rembuk/core/plan/problems/find-problems'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import { planOf } from '@rembuk/core/proposal/plan-of'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySnapshot, few } from './any-snapshot'
import { agreed, agreedWith, draft } from './small-agreement'

const [emping] = draft.plan.products
if (!emping) throw new Error('the small plan has a product')
const withSari = (production: number[], deliveries: { day: string; quantity: number }[]) =>
  agreedWith({
    products: [
      {
        ...emping,
        makers: emping.makers.map((maker) =>
          maker.partyId === 'sari' ? { ...maker, production, deliveries } : maker,
        ),
      },
    ],
  })

describe('the effect of a proposal', () => {
  it('on stock names the weeks that become short, and those that are so less', () => {
    const proposed = withSari(
      [25_000, 25_000, 0, 0],
      [
        { day: '2026-11-27', quantity: 15_000 },
        { day: '2026-12-10', quantity: 40_000 },
      ],
    )
    expect(stockEffects({ before: agreed, after: proposed })).toEqual([
      {
        productId: 'emping',
        monday: '2026-11-23',
        before: { kind: 'fine', size: 0 },
        after: { kind: 'shortage', size: 5000 },
      },
      {
        productId: 'emping',
        monday: '2026-11-30',
        before: { kind: 'fine', size: 0 },
        after: { kind: 'shortage', size: 35_000 },
      },
      {
        productId: 'emping',
        monday: '2026-12-07',
        before: { kind: 'shortage', size: 9500 },
        after: { kind: 'shortage', size: 5000 },
      },
      {
        productId: 'emping',
        monday: '2026-12-14',
        before: { kind: 'shortage', size: 39_500 },
        after: { kind: 'shortage', size: 35_000 },
      },
    ])
  })

  it('on capacity names the weeks above the agreed limit', () => {
    const proposed = withSari([35_000, 30_000, 0, 0], [])
    expect(capacityEffects({ before: agreed, after: proposed })).toEqual([
      {
        partyId: 'sari',
        monday: '2026-11-23',
        before: { perMille: 834, over: 0 },
        after: { perMille: 1167, over: 1000 },
      },
    ])
  })

  it('on my commitments says what I owe differently, no more, and newly', () => {
    const proposed = withSari(
      [25_000, 25_000, 0, 0],
      [
        { day: '2026-11-27', quantity: 20_000 },
        { day: '2026-12-05', quantity: 25_500 },
      ],
    )
    const effects = commitmentEffects({ before: agreed, after: proposed }, 'sari')
    expect(effects.changed.map(({ to }) => to.id)).toEqual(['deliver.emping.sari.2026-11-27'])
    expect(effects.moved.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['deliver.emping.sari.2026-12-04', 'deliver.emping.sari.2026-12-05'],
    ])
    expect([effects.cancelled, effects.added]).toEqual([[], []])
    const grown = withSari([25_000, 25_000, 0, 0], [{ day: '2026-12-05', quantity: 30_000 }])
    const others = commitmentEffects({ before: agreed, after: grown }, 'sari')
    expect(others.moved).toEqual([])
    expect(others.cancelled.map(({ id }) => id)).toEqual([
      'deliver.emping.sari.2026-11-27',
      'deliver.emping.sari.2026-12-04',
    ])
    expect(others.added.map(({ id }) => id)).toEqual(['deliver.emping.sari.2026-12-05'])
    expect(commitmentEffects({ before: agreed, after: proposed }, 'melati')).toEqual({
      changed: [],
      moved: [],
      cancelled: [],
      added: [],
    })
  })

  it('on commitments is what revising all of them by the new plan says', () => {
    const pair = fc.oneof(
      fc.tuple(anySnapshot, anySnapshot),
      fc.tuple(anySnapshot, anySnapshot).map(([before, { plan }]) => [before, { ...before, plan }] as const),
    )
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { kept: _, ...whole } = reviseCommitments(deriveCommitments(before), new Set(), after)
        expect(commitmentEffects({ before, after }, undefined)).toEqual(whole)
      }),
      few,
    )
  })

  it('is nothing where nothing changes', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const versions = { before: snapshot, after: snapshot }
        expect(stockEffects(versions)).toEqual([])
        expect(capacityEffects(versions)).toEqual([])
        expect(commitmentEffects(versions, undefined)).toEqual({
          changed: [],
          moved: [],
          cancelled: [],
          added: [],
        })
      }),
      few,
    )
  })

  it('of a first plan is what its problems list says of stock and capacity', () => {
    const problemsOf = (snapshot: Snapshot) =>
      findProblems(planOf(snapshot), {
        thresholds: snapshot.plan.thresholds,
        firstDay: snapshot.plan.start,
      })
    const sorted = (sizes: number[]) => sizes.sort((a, b) => a - b)
    fc.assert(
      fc.property(anySnapshot, (after) => {
        const problems = problemsOf(after)
        const listed = (kind: Problem['kind']) =>
          sorted(problems.flatMap((problem) => (problem.kind === kind ? problem.sizes : [])))
        const made = new Set(after.plan.products.flatMap(({ id, makers }) => (makers.length > 0 ? [id] : [])))
        const stock = stockEffects({ before: undefined, after })
        const told = (kind: StockState['kind']) =>
          sorted(
            stock.flatMap((effect) =>
              effect.after.kind === kind && made.has(effect.productId) ? [effect.after.size] : [],
            ),
          )
        expect(told('shortage')).toEqual(listed('shortage'))
        for (const size of told('surplus')) expect(listed('surplus')).toContain(size)
        const loads = capacityEffects({ before: undefined, after }).map((effect) => effect.after.over)
        expect(sorted(loads)).toEqual(listed('capacity-overload'))
      }),
      few,
    )
  })
})
