import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../calendar'
import type { LotSizing } from './lot-sizing'
import type { Material } from './material'
import { netRequirements } from './net-requirements'

const start = '2026-11-23'
const calendar = { start, firstOrderDay: start }
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the textbook item C: 37 on hand, 230 expected in week 1, lead time 2 weeks', () => {
  const gross = [150, 0, 0, 120, 0, 150, 120, 0]
  const plan = (lotSizing: LotSizing) => {
    const item = {
      opening: 37,
      receipts: [230],
      leadTime: { count: 2, unit: 'week' as const },
      lotSizing,
    }
    const { projected, orders } = netRequirements(item, gross, calendar)
    return { projected, orders: orders.map(({ quantity, orderDay }) => ({ quantity, orderDay })) }
  }
  const week2 = '2026-11-30'
  const week4 = '2026-12-14'
  const week5 = '2026-12-21'

  it('in fixed lots of 230 is ordered in weeks 2 and 5', () => {
    expect(plan({ rule: 'fixed-lot', lot: 230 })).toEqual({
      projected: [117, 117, 117, 227, 227, 77, 187, 187],
      orders: [
        { quantity: 230, orderDay: week2 },
        { quantity: 230, orderDay: week5 },
      ],
    })
  })

  it('lot for lot is ordered in weeks 2, 4 and 5', () => {
    expect(plan({ rule: 'lot-for-lot' })).toEqual({
      projected: [117, 117, 117, 0, 0, 0, 0, 0],
      orders: [
        { quantity: 3, orderDay: week2 },
        { quantity: 150, orderDay: week4 },
        { quantity: 120, orderDay: week5 },
      ],
    })
  })

  it('for three weeks at a time is ordered in weeks 2 and 5', () => {
    expect(plan({ rule: 'period', weeks: 3 })).toEqual({
      projected: [117, 117, 117, 150, 150, 0, 0, 0],
      orders: [
        { quantity: 153, orderDay: week2 },
        { quantity: 120, orderDay: week5 },
      ],
    })
  })
})

describe('the order-by day', () => {
  const oneWeek = (count: number, unit: 'day' | 'week') =>
    netRequirements(
      { opening: 0, receipts: [], leadTime: { count, unit }, lotSizing: { rule: 'lot-for-lot' } },
      [0, 5, 0, 0],
      calendar,
    )

  it('is the lead time before the Monday of the week that needs the material', () => {
    expect(oneWeek(1, 'day').orders).toEqual([{ week: 1, quantity: 5, orderDay: '2026-11-29', late: false }])
    expect(oneWeek(7, 'day').orders).toEqual(oneWeek(1, 'week').orders)
    expect(oneWeek(1, 'week').orders[0]?.late).toBe(false)
  })

  it('that is past marks the order late and the need as impossible to bring', () => {
    const late = oneWeek(8, 'day')
    expect(late.orders).toEqual([{ week: 1, quantity: 5, orderDay: '2026-11-22', late: true }])
    expect(late.tooLate).toEqual([0, 5, 0, 0])
    expect(oneWeek(1, 'week').tooLate).toEqual([0, 0, 0, 0])
  })

  it('needs a lead time and a lot size that are whole numbers', () => {
    expect(() => oneWeek(-1, 'day')).toThrow(RangeError)
    expect(() => oneWeek(0.5, 'week')).toThrow(RangeError)
    const item = { opening: 0, receipts: [], leadTime: { count: 0, unit: 'day' as const } }
    expect(() =>
      netRequirements({ ...item, lotSizing: { rule: 'fixed-lot', lot: 0 } }, [1], calendar),
    ).toThrow(RangeError)
  })

  it('counts the net requirement of each late week, however large the lots are', () => {
    const item = {
      opening: 2,
      receipts: [0, 4],
      leadTime: { count: 2, unit: 'week' as const },
      lotSizing: { rule: 'fixed-lot' as const, lot: 100 },
    }
    expect(netRequirements(item, [5, 3, 6], calendar).tooLate).toEqual([3, 0, 0])
    expect(netRequirements(item, [5, 9, 6], calendar).tooLate).toEqual([3, 5, 0])
  })
})

describe('a count of the textbook item C', () => {
  const item = {
    opening: 37,
    receipts: [230],
    leadTime: { count: 2, unit: 'week' as const },
    lotSizing: { rule: 'lot-for-lot' as const },
  }
  const gross = [150, 0, 0, 120, 0, 150, 120, 0]
  const monday = (week: number) => addDays(start, 7 * week)

  it('that finds 17 less makes the next order 17 larger, by the same day', () => {
    const counted = [undefined, 100]
    const { projected, orders } = netRequirements({ ...item, counted }, gross, calendar)
    expect(projected).toEqual([117, 100, 100, 0, 0, 0, 0, 0])
    expect(orders.map(({ week, quantity, orderDay }) => [week, quantity, orderDay])).toEqual([
      [3, 20, monday(1)],
      [5, 150, monday(3)],
      [6, 120, monday(4)],
    ])
  })

  it('that finds more puts off the first order', () => {
    const counted = [undefined, undefined, 200]
    const { orders } = netRequirements({ ...item, counted }, gross, calendar)
    expect(orders.map(({ week, quantity }) => [week, quantity])).toEqual([
      [5, 70],
      [6, 120],
    ])
  })

  it('has what came before it in it already, and not what is still to come', () => {
    const receipts = [230, 40, 0, 60]
    const counted = [undefined, undefined, 10]
    expect(netRequirements({ ...item, receipts, counted }, gross, calendar).projected.slice(0, 4)).toEqual([
      117, 157, 10, 0,
    ])
    expect(netRequirements({ ...item, receipts, counted }, gross, calendar).orders[0]).toMatchObject({
      week: 3,
      quantity: 120 - 10 - 60,
    })
  })

  it('ends the orders for the weeks before it once its week has begun, and not sooner', () => {
    const counted = [undefined, undefined, undefined, undefined, 0]
    const weeksOn = (firstOrderDay: string) =>
      netRequirements({ ...item, counted }, gross, { start, firstOrderDay }).orders.map(({ week }) => week)
    expect(weeksOn(addDays(monday(4), -1))).toEqual([3, 5, 6])
    expect(weeksOn(monday(4))).toEqual([5, 6])
  })

  it('takes what lacks from the count, where no order comes in time any more', () => {
    const counted = [undefined, undefined, undefined, 90]
    const late = netRequirements({ ...item, counted }, gross, { start, firstOrderDay: monday(3) })
    expect(late.tooLate).toEqual([0, 0, 0, 30, 0, 0, 0, 0])
    expect(netRequirements(item, gross, { start, firstOrderDay: monday(3) }).tooLate[3]).toBe(3)
  })
})

describe('net requirements', () => {
  const quantity = fc.nat(1_000_000_000)
  const line = fc.array(quantity, { minLength: 1, maxLength: 52 })
  const lotSizing: fc.Arbitrary<LotSizing> = fc.oneof(
    fc.constant({ rule: 'lot-for-lot' as const }),
    fc.record({ rule: fc.constant('fixed-lot' as const), lot: fc.integer({ min: 1, max: 1_000_000_000 }) }),
    fc.record({ rule: fc.constant('period' as const), weeks: fc.integer({ min: 1, max: 12 }) }),
  )
  const item: fc.Arbitrary<Pick<Material, 'opening' | 'receipts' | 'leadTime' | 'lotSizing'>> = fc.record({
    opening: quantity,
    receipts: line,
    leadTime: fc.record({ count: fc.nat(20), unit: fc.constantFrom('day' as const, 'week' as const) }),
    lotSizing,
  })

  it('never let the stock fall below zero, whatever the lot size', () => {
    fc.assert(
      fc.property(item, line, (each, gross) => {
        expect(netRequirements(each, gross, calendar).projected.every((balance) => balance >= 0)).toBe(true)
      }),
    )
  })

  it('without the late orders lack exactly what is reported as too late', () => {
    fc.assert(
      fc.property(item, line, (each, gross) => {
        const { orders, tooLate } = netRequirements(
          { ...each, lotSizing: { rule: 'lot-for-lot' } },
          gross,
          calendar,
        )
        const late = orders.filter((order) => order.late)
        expect(late.map(({ week, quantity: size }) => ({ week, size }))).toEqual(
          tooLate.flatMap((size, week) => (size > 0 ? [{ week, size }] : [])),
        )
      }),
    )
  })

  const counts = fc.array(fc.option(quantity, { nil: undefined, freq: 2 }), { maxLength: 52 })
  const week = fc.nat(51)

  it('stay as they are where the count is what had been expected', () => {
    fc.assert(
      fc.property(item, line, week, (each, gross, at) => {
        const before = netRequirements(each, gross, calendar)
        const expected = at === 0 ? each.opening : before.projected[at - 1]
        const counted = gross.map((_, index) => (index === at ? expected : undefined))
        const after = netRequirements({ ...each, counted }, gross, calendar)
        expect({ ...after, tooLate: [] }).toEqual({ ...before, tooLate: [] })
        // What a late order brings beyond its week is there by then.
        expect(after.tooLate.every((size, index) => size <= (before.tooLate[index] ?? 0))).toBe(true)
        if (each.lotSizing.rule === 'lot-for-lot') expect(after.tooLate).toEqual(before.tooLate)
      }),
    )
  })

  it('from a count on are those of a plan that starts there, and before it do not know of it', () => {
    fc.assert(
      fc.property(item, line, counts, week, quantity, (each, gross, earlier, at, count) => {
        const from = at % gross.length
        const counted = gross.map((_, index) =>
          index === from ? count : index < from ? earlier[index] : undefined,
        )
        const all = netRequirements({ ...each, counted }, gross, calendar)
        const alone = netRequirements(
          { ...each, opening: count, receipts: each.receipts.slice(from) },
          gross.slice(from),
          { start: addDays(start, 7 * from), firstOrderDay: start },
        )
        expect(all.projected.slice(from)).toEqual(alone.projected)
        expect(all.tooLate.slice(from)).toEqual(alone.tooLate)
        expect(all.orders.filter((order) => order.week >= from)).toEqual(
          alone.orders.map((order) => ({ ...order, week: order.week + from })),
        )
        const unaware = netRequirements({ ...each, counted: counted.slice(0, from) }, gross, calendar)
        expect(all.projected.slice(0, from)).toEqual(unaware.projected.slice(0, from))
        expect(all.orders.filter((order) => order.week < from)).toEqual(
          unaware.orders.filter((order) => order.week < from),
        )
      }),
    )
  })

  it('end with what was there plus all that came and was ordered, minus all that was used', () => {
    fc.assert(
      fc.property(item, line, (each, gross) => {
        const { projected, orders } = netRequirements(each, gross, calendar)
        const ordered = sum(orders.map((order) => order.quantity))
        expect(projected.at(-1)).toBe(
          each.opening + sum(each.receipts.slice(0, gross.length)) + ordered - sum(gross),
        )
      }),
    )
  })

  it('for one week at a time are lot for lot', () => {
    fc.assert(
      fc.property(item, line, (each, gross) => {
        const of = (rule: LotSizing) => netRequirements({ ...each, lotSizing: rule }, gross, calendar)
        expect(of({ rule: 'period', weeks: 1 })).toEqual(of({ rule: 'lot-for-lot' }))
      }),
    )
  })

  it('order in whole lots, and never a lot more than needed', () => {
    fc.assert(
      fc.property(item, line, fc.integer({ min: 1, max: 1e9 }), (each, gross, lot) => {
        const fixed = { ...each, lotSizing: { rule: 'fixed-lot' as const, lot } }
        const { orders, projected } = netRequirements(fixed, gross, calendar)
        expect(orders.every((order) => order.quantity > 0 && order.quantity % lot === 0)).toBe(true)
        expect(orders.every((order) => (projected[order.week] ?? 0) < lot)).toBe(true)
      }),
    )
  })
})
