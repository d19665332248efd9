import type { PlanCommitment } from '@rembuk/core/commitment/commitment'
import { deriveCommitments } from '@rembuk/core/commitment/derive-commitments'
import { planMaterial } from '@rembuk/core/plan/material/material-plan'
import { planOf } from '@rembuk/core/proposal/plan-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySnapshot, cooperative, few } from './any-snapshot'
import { agreed } from './small-agreement'

const ofKind = <K extends PlanCommitment['kind']>(commitments: readonly PlanCommitment[], kind: K) =>
  commitments.filter((each): each is Extract<PlanCommitment, { kind: K }> => each.kind === kind)

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('commitments of an agreed plan', () => {
  it('say who makes, brings, fetches, orders and pays what, until when', () => {
    const commitments = deriveCommitments(agreed)
    expect(commitments.map(({ id, partyId, dueDay }) => [id, partyId, dueDay])).toEqual([
      ['order.melinjo.2026-11-30', 'koperasi', '2026-11-23'],
      ['deliver.emping.sari.2026-11-27', 'sari', '2026-11-27'],
      ['produce.emping.sari.2026-11-23', 'sari', '2026-11-29'],
      ['deliver.emping.sari.2026-12-04', 'sari', '2026-12-04'],
      ['pay.emping.sari.2026-11-27', 'koperasi', '2026-12-04'],
      ['produce.emping.sari.2026-11-30', 'sari', '2026-12-06'],
      ['collect.emping.melati.2026-12-07', 'koperasi', '2026-12-07'],
      ['deliver.emping.melati.2026-12-07', 'melati', '2026-12-07'],
      ['pay.emping.sari.2026-12-04', 'koperasi', '2026-12-11'],
      ['pay.emping.melati.2026-12-07', 'koperasi', '2026-12-14'],
    ])
    expect(ofKind(commitments, 'order')[0]?.quantity).toBe(50_000)
    expect(ofKind(commitments, 'deliver')[0]).toMatchObject({
      quantity: 25_000,
      window: { from: '2026-11-26', to: '2026-11-27' },
      carrier: 'Pak Karyo',
    })
    expect(ofKind(commitments, 'pay').map(({ rupiah }) => rupiah)).toEqual([2_125_000, 2_167_500, 1_700_000])
  })

  it('lose nothing and double nothing: each line of the plan sums to what is owed', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const commitments = deriveCommitments(snapshot)
        const plan = planOf(snapshot)
        expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length)
        for (const { id: productId, makers } of plan.products)
          for (const { partyId, production, deliveries } of makers) {
            const mine = (each: { productId: string; partyId: string }) =>
              each.productId === productId && each.partyId === partyId
            const made = ofKind(commitments, 'produce').filter(mine)
            expect(sum(made.map(({ quantity }) => quantity))).toBe(sum(production))
            expect(made).toHaveLength(production.filter((quantity) => quantity > 0).length)
            const brought = ofKind(commitments, 'deliver').filter(mine)
            expect(sum(brought.map(({ quantity }) => quantity))).toBe(
              sum(deliveries.map(({ quantity }) => quantity)),
            )
            expect(brought).toHaveLength(deliveries.length)
          }
        for (const material of plan.materials ?? []) {
          const orders = planMaterial(plan, material, plan.start).orders
          expect(
            ofKind(commitments, 'order')
              .map(({ quantity }) => quantity)
              .sort(),
          ).toEqual(orders.map(({ quantity }) => quantity).sort())
        }
      }),
      few,
    )
  })

  it('pay each delivery of a product with a price once, at that price, to the one who delivers', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const commitments = deriveCommitments(snapshot)
        const prices = new Map(snapshot.terms.prices.map(({ productId, rupiah }) => [productId, rupiah]))
        const priced = ofKind(commitments, 'deliver').filter(({ productId }) => prices.has(productId))
        const pays = new Map(ofKind(commitments, 'pay').map((pay) => [pay.id, pay]))
        expect(pays.size).toBe(priced.length)
        for (const deliver of priced) {
          const pay = pays.get(deliver.id.replace('deliver', 'pay'))
          const exact = (deliver.quantity * (prices.get(deliver.productId) ?? 0)) / 1000
          expect(pay).toMatchObject({ partyId: cooperative, toPartyId: deliver.partyId })
          expect(Math.abs((pay?.rupiah ?? 0) - exact)).toBeLessThanOrEqual(0.5)
        }
      }),
      few,
    )
  })

  it('have a delivery fetched exactly where its producer has no part in the transport', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const carriers = snapshot.terms.scope.transport.partyIds
        const commitments = deriveCommitments(snapshot)
        const fetched = ofKind(commitments, 'collect')
        expect(fetched.map(({ id }) => id).sort()).toEqual(
          ofKind(commitments, 'deliver')
            .filter(({ partyId }) => carriers.length > 0 && !carriers.includes(partyId))
            .map(({ id }) => id.replace('deliver', 'collect'))
            .sort(),
        )
        for (const { partyId } of fetched) expect(carriers).toContain(partyId)
      }),
      few,
    )
  })
})
