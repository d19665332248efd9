import { describe, expect, it } from 'vitest'
import { applyEdits, type PlanEdit } from './edits'
import type { Plan } from './plan'

const plan: Plan = {
  start: '2026-11-23',
  weeks: 4,
  products: [
    {
      id: 'p1',
      name: 'Emping',
      unit: 'kg',
      opening: 0,
      safety: 0,
      demand: [],
      makers: [
        { partyId: 'a', opening: 0, production: [5], deliveries: [{ day: '2026-11-27', quantity: 4 }] },
        { partyId: 'b', opening: 0, production: [5], deliveries: [] },
      ],
    },
  ],
}
const edit = (line: PlanEdit['line'], day: string, quantity: number): PlanEdit => ({
  line,
  productId: 'p1',
  partyId: 'a',
  day,
  quantity,
})

describe('edits', () => {
  it('set the production of a week and the delivery of a day, and nothing else', () => {
    const before = structuredClone(plan)
    const after = applyEdits(plan, [
      edit('production', '2026-11-30', 9),
      edit('delivery', '2026-11-25', 3),
      edit('delivery', '2026-11-27', 0),
    ])
    const [maker, other] = after.products[0]?.makers ?? []
    expect(maker).toMatchObject({
      production: [5, 9, 0, 0],
      deliveries: [{ day: '2026-11-25', quantity: 3 }],
    })
    expect(other).toEqual(plan.products[0]?.makers[1])
    expect(plan).toEqual(before)
  })

  it('of a product or producer that is not there change nothing', () => {
    const strangers = [
      { ...edit('delivery', '2026-11-25', 3), productId: 'p2' },
      { ...edit('production', '2026-11-23', 3), partyId: 'c' },
    ]
    expect(applyEdits(plan, strangers)).toEqual(plan)
  })

  it('of production need a Monday of the plan', () => {
    for (const day of ['2026-11-24', '2026-11-16', '2026-12-21'])
      expect(() => applyEdits(plan, [edit('production', day, 1)]), day).toThrow(RangeError)
  })
})
