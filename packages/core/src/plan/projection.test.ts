import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar'
import { expectedStart } from './correction'
import type { Maker, OutletLine, Product } from './plan'
import { deliveriesByWeek, projectProduct } from './projection'
import type { WeekCounts } from './stock'

const start = '2026-11-23'
const weeks = 6
const plan = { start, weeks }

const quantity = fc.nat(1_000_000_000)
const perWeek = fc.array(quantity, { minLength: weeks, maxLength: weeks })
const deliveries = fc.array(
  fc.record({ day: fc.integer({ min: -20, max: 60 }).map((count) => addDays(start, count)), quantity }),
)
const counts = fc.array(fc.option(quantity, { nil: undefined, freq: 2 }), { maxLength: weeks })
const outlet: fc.Arbitrary<OutletLine> = fc.record({
  outletId: fc.constantFrom('pasar', 'stasiun'),
  opening: quantity,
  demand: perWeek,
  deliveries,
})
const maker: fc.Arbitrary<Maker> = fc.record({
  partyId: fc.constantFrom('emping', 'batik', 'keripik'),
  opening: quantity,
  production: perWeek,
  deliveries,
})
const product: fc.Arbitrary<Product> = fc.record({
  id: fc.constant('p1'),
  name: fc.constant('Emping'),
  unit: fc.constant('kg'),
  opening: quantity,
  safety: quantity,
  demand: perWeek,
  makers: fc.array(maker, { maxLength: 3 }),
  outlets: fc.option(fc.array(outlet, { maxLength: 2 }), { nil: undefined }),
})
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('deliveries by week', () => {
  it('add up the days of a week and leave out the days before and after the plan', () => {
    const deliveries = [
      { day: '2026-11-22', quantity: 1 },
      { day: '2026-11-23', quantity: 10 },
      { day: '2026-11-29', quantity: 5 },
      { day: '2026-12-04', quantity: 7 },
      { day: '2027-01-04', quantity: 1 },
    ]
    expect(deliveriesByWeek(deliveries, plan)).toEqual([15, 7, 0, 0, 0, 0])
  })
})

describe('a projected product', () => {
  it('shows what is made, sent and left at each place', () => {
    const projection = projectProduct(
      {
        id: 'p1',
        name: 'Emping',
        unit: 'kg',
        opening: 10,
        safety: 5,
        demand: [12, 20, 20],
        makers: [
          {
            partyId: 'a',
            opening: 4,
            production: [10, 10, 10],
            deliveries: [{ day: '2026-11-27', quantity: 12 }],
          },
          {
            partyId: 'b',
            opening: 0,
            production: [0, 5, 0],
            deliveries: [{ day: '2026-12-04', quantity: 8 }],
          },
        ],
      },
      { start, weeks: 3 },
    )
    expect(projection.production).toEqual([10, 15, 10])
    expect(projection.delivered).toEqual([12, 8, 0])
    expect(projection.stock).toEqual([10, -2, -22])
    expect(projection.marks).toEqual([
      { kind: 'ok', size: 5 },
      { kind: 'shortage', size: 2 },
      { kind: 'shortage', size: 22 },
    ])
    expect(projection.makers.map((each) => each.stock)).toEqual([
      [2, 12, 22],
      [0, -3, -3],
    ])
    expect(projection.makers[1]?.marks[1]).toEqual({ kind: 'shortage', size: 3 })
    expect(projection.total).toEqual([12, 7, -3])
  })

  it('counts the larger of forecast and orders, what else comes and goes, and what was counted', () => {
    const projection = projectProduct(
      {
        id: 'p1',
        name: 'Emping',
        unit: 'kg',
        opening: 10,
        safety: 0,
        demand: [5, 5, 5],
        orders: [3, 9],
        otherReceipts: [0, 0, 4],
        otherIssues: [1],
        counted: [undefined, undefined, 20],
        makers: [
          { partyId: 'a', opening: 2, production: [1, 1, 1], deliveries: [], counted: [undefined, 7] },
        ],
      },
      { start, weeks: 3 },
    )
    expect(projection.stock).toEqual([4, -5, 19])
    expect(projection.makers[0]?.stock).toEqual([3, 8, 9])
  })

  it('shows at an outlet what was there, plus what the cooperative sends, minus what it sells', () => {
    const projection = projectProduct(
      {
        id: 'p1',
        name: 'Emping',
        unit: 'kg',
        opening: 40,
        safety: 0,
        demand: [10, 10, 10],
        makers: [],
        outlets: [
          {
            outletId: 'pasar',
            opening: 4,
            demand: [6, 6, 6],
            deliveries: [
              { day: '2026-11-24', quantity: 5 },
              { day: '2026-12-02', quantity: 8 },
            ],
          },
        ],
      },
      { start, weeks: 3 },
    )
    expect(projection.outlets).toEqual([{ outletId: 'pasar', delivered: [5, 8, 0], stock: [3, 5, -1] }])
    expect(projection.stock).toEqual([25, 7, -3])
    expect(projection.total).toEqual([28, 12, -4])
  })

  it('starts at an outlet from what was counted there, and leaves all other places as they are', () => {
    const outlet = {
      outletId: 'pasar',
      opening: 4,
      demand: [6, 6, 6],
      deliveries: [{ day: '2026-12-02', quantity: 8 }],
    }
    const stand = { outletId: 'stasiun', opening: 9, demand: [1, 1, 1], deliveries: [] }
    const project = (counted?: WeekCounts) =>
      projectProduct(
        {
          id: 'p1',
          name: 'Emping',
          unit: 'kg',
          opening: 40,
          safety: 0,
          demand: [10, 10, 10],
          makers: [],
          outlets: [{ ...outlet, counted }, stand],
        },
        { start, weeks: 3 },
      )
    const counted = project([undefined, 3])
    expect(project().outlets[0]?.stock).toEqual([-2, 0, -6])
    expect(counted.outlets[0]?.stock).toEqual([-2, 5, -1])
    expect(counted.outlets[1]).toEqual(project().outlets[1])
    expect(counted.stock).toEqual(project().stock)
    expect(counted.total).toEqual([30 - 2 + 8, 12 + 5 + 7, 2 - 1 + 6])
  })

  it('changes in a week by what is made and asked for, and by what was counted against what was expected', () => {
    fc.assert(
      fc.property(product, fc.array(counts, { maxLength: 6 }), (each, [own, ...others]) => {
        const [first, second, third, ...atOutlets] = others
        const counted: Product = {
          ...each,
          counted: own,
          makers: each.makers.map((one, index) => ({ ...one, counted: [first, second, third][index] })),
          outlets: each.outlets?.map((one, index) => ({ ...one, counted: atOutlets[index] })),
        }
        const { makers, outlets = [] } = counted
        const projection = projectProduct(counted, plan)
        const places = [
          { line: counted, ends: projection.stock },
          ...makers.map((line, index) => ({ line, ends: projection.makers[index]?.stock ?? [] })),
          ...outlets.map((line, index) => ({ line, ends: projection.outlets[index]?.stock ?? [] })),
        ]
        for (let week = 0; week < weeks; week++) {
          const expected = sum(places.map(({ line, ends }) => expectedStart(line.opening, ends, week) ?? 0))
          const corrected = sum(
            places.map(({ line, ends }) => {
              const count = line.counted?.[week]
              return count === undefined ? 0 : count - (expectedStart(line.opening, ends, week) ?? 0)
            }),
          )
          const demanded = (each.demand[week] ?? 0) + sum(outlets.map((one) => one.demand[week] ?? 0))
          expect(projection.total[week]).toBe(
            expected + corrected + (projection.production[week] ?? 0) - demanded,
          )
        }
      }),
    )
  })

  it('loses and invents nothing: the total is openings plus production minus demand', () => {
    fc.assert(
      fc.property(product, (each) => {
        const { makers, outlets = [] } = each
        const openings = each.opening + sum([...makers, ...outlets].map((one) => one.opening))
        const made = sum(makers.flatMap((one) => one.production))
        const demanded = sum([...each.demand, ...outlets.flatMap((one) => one.demand)])
        expect(projectProduct(each, plan).total.at(-1)).toBe(openings + made - demanded)
      }),
    )
  })

  it('has the same total in every week when something more is sent to an outlet', () => {
    fc.assert(
      fc.property(product, outlet, fc.nat(7 * weeks - 1), quantity, (each, to, day, sent) => {
        const withDeliveries = (more: OutletLine['deliveries']): Product => ({
          ...each,
          outlets: [{ ...to, deliveries: [...to.deliveries, ...more] }],
        })
        const before = projectProduct(withDeliveries([]), plan)
        const after = projectProduct(withDeliveries([{ day: addDays(start, day), quantity: sent }]), plan)
        expect(after.total).toEqual(before.total)
        expect(after.stock.at(-1)).toBe((before.stock.at(-1) ?? 0) - sent)
      }),
    )
  })

  it('has one whole number for every week', () => {
    fc.assert(
      fc.property(product, (each) => {
        const { production, delivered, stock, marks, total, makers } = projectProduct(each, plan)
        const lines = [production, delivered, stock, total, ...makers.map((one) => one.stock)]
        expect(lines.every((line) => line.length === weeks && line.every(Number.isSafeInteger))).toBe(true)
        expect(marks).toHaveLength(weeks)
      }),
    )
  })

  it('keeps the weeks before a change as they were', () => {
    fc.assert(
      fc.property(product, fc.nat(weeks - 1), quantity, (each, week, value) => {
        const change = (line: number[]) => line.map((old, index) => (index === week ? value : old))
        const changed: Product = {
          ...each,
          demand: change(each.demand),
          makers: each.makers.map((one) => ({
            ...one,
            production: change(one.production),
            deliveries: [...one.deliveries, { day: addDays(start, 7 * week), quantity: value }],
          })),
        }
        const before = projectProduct(each, plan)
        const after = projectProduct(changed, plan)
        expect(after.stock.slice(0, week)).toEqual(before.stock.slice(0, week))
        expect(after.total.slice(0, week)).toEqual(before.total.slice(0, week))
        after.makers.forEach((one, index) => {
          expect(one.stock.slice(0, week)).toEqual(before.makers[index]?.stock.slice(0, week))
        })
      }),
    )
  })
})

it('what was received moves the stock in place of what was planned, at both ends', () => {
  fc.assert(
    fc.property(product, fc.array(fc.option(quantity, { nil: undefined })), (given, received) => {
      const withReceived = (makers: Maker[], put: 'received' | 'quantity'): Maker[] =>
        makers.map((each) => ({
          ...each,
          deliveries: each.deliveries.map((delivery, index) => {
            const accepted = received[index]
            return accepted === undefined ? delivery : { ...delivery, [put]: accepted }
          }),
        }))
      const project = (put: 'received' | 'quantity') =>
        projectProduct({ ...given, makers: withReceived(given.makers, put) }, plan)
      expect(project('received')).toEqual(project('quantity'))
    }),
  )
})
