import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalProgress, isMonth, lastDayOfMonth } from './goals'

const plan = { start: '2026-11-23', weeks: 4 }
const maker = (partyId: string, production: number[]) => ({ partyId, opening: 0, production, deliveries: [] })
const product = { makers: [maker('a', [10, 20, 30, 5]), maker('b', [1, 2, 3, 4])] }

describe('a goal', () => {
  it('in total is compared with the production of all weeks', () => {
    expect(goalProgress({ target: { quantity: 100, per: 'total' } }, product, plan)).toEqual({
      planned: 75,
      missing: 25,
      until: '2026-12-20',
    })
  })

  it('counts only weeks that begin until it is due', () => {
    const goal = { target: { quantity: 30, per: 'total' as const }, due: '2026-11' }
    expect(goalProgress(goal, product, plan)).toEqual({ planned: 33, missing: 0, until: '2026-12-06' })
    expect(goalProgress({ ...goal, due: '2026-10' }, product, plan)).toEqual({
      planned: 0,
      missing: 30,
      until: undefined,
    })
  })

  it('a week is compared with the best week', () => {
    expect(goalProgress({ target: { quantity: 40, per: 'week' } }, product, plan)).toMatchObject({
      planned: 33,
      missing: 7,
    })
  })

  it('is missing nothing exactly when as much is planned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.array(fc.nat(1_000_000_000), { minLength: 4, maxLength: 4 }),
        fc.constantFrom('total' as const, 'week' as const),
        (quantity, production, per) => {
          const made = { makers: [maker('a', production)] }
          const { planned, missing } = goalProgress({ target: { quantity, per } }, made, plan)
          expect(missing === 0).toBe(planned >= quantity)
        },
      ),
    )
  })
})

it('months are those of the calendar and end on their last day', () => {
  for (const month of ['2027-06', '1900-01', '2199-12']) expect(isMonth(month)).toBe(true)
  for (const other of ['2027-13', '2027-6', '2027', '2027-06-01', 202706, undefined])
    expect(isMonth(other)).toBe(false)
  expect(['2026-11', '2027-02', '2028-02', '2026-12'].map(lastDayOfMonth)).toEqual([
    '2026-11-30',
    '2027-02-28',
    '2028-02-29',
    '2026-12-31',
  ])
})
