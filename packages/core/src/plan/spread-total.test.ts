import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadTotal } from './spread-total'

it('divides what is whole into whole units, and what is not into thousandths', () => {
  expect(spreadTotal(100_000, [1, 1, 1], undefined)).toEqual({
    ok: true,
    quantities: [34_000, 33_000, 33_000],
  })
  expect(spreadTotal(1_500, [1, 1, 1], undefined)).toEqual({ ok: true, quantities: [500, 500, 500] })
})

it('follows working days: a week of holidays gets nothing', () => {
  expect(spreadTotal(440_000, [6, 0, 5], 20_000)).toEqual({ ok: true, quantities: [240_000, 0, 200_000] })
})

it('refuses a total that is not made of whole steps, and one with nothing to follow', () => {
  expect(spreadTotal(110_000, [1, 1], 20_000)).toEqual({ ok: false, fault: 'step' })
  expect(spreadTotal(100_000, [0, 0], undefined)).toEqual({ ok: false, fault: 'weights' })
  expect(spreadTotal(100_000, [], undefined)).toEqual({ ok: false, fault: 'weights' })
})

it('always sums to the total, in whole steps', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 52 })
  fc.assert(
    fc.property(fc.nat(50_000), fc.constantFrom(1, 250, 1_000, 20_000), weights, (steps, step, each) => {
      fc.pre(each.some((weight) => weight > 0))
      const spread = spreadTotal(steps * step, each, step)
      const quantities = spread.ok ? spread.quantities : []
      expect(quantities.reduce((sum, quantity) => sum + quantity, 0)).toBe(steps * step)
      expect(
        quantities.every((quantity, week) => quantity % step === 0 && (each[week] ?? 0) * quantity >= 0),
      ).toBe(true)
      expect(quantities.filter((quantity, week) => quantity > 0 && each[week] === 0)).toEqual([])
    }),
  )
})
