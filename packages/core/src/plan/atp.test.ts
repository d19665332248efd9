import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { availableToPromise } from './atp'

const weeks = fc.array(fc.tuple(fc.oneof(fc.constant(0), fc.nat(1_000_000_000)), fc.nat(1_000_000_000)), {
  minLength: 1,
  maxLength: 52,
})
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('what can still be promised', () => {
  it('agrees with the master plan of the textbooks', () => {
    const receipts = [0, 0, 70, 0, 70, 0, 70, 70]
    const orders = [33, 20, 10, 4, 2, 0, 0, 0]
    expect(availableToPromise({ opening: 64, receipts, orders })).toEqual([11, 0, 56, 0, 68, 0, 70, 70])
  })

  it('is taken back from earlier weeks where later ones have too many orders', () => {
    const receipts = [10, 0, 20, 30]
    expect(availableToPromise({ opening: 40, receipts, orders: [5, 5, 10, 45] })).toEqual([35, 0, 0, 0])
    expect(availableToPromise({ opening: 0, receipts, orders: [5, 0, 30, 40] })).toEqual([-15, 0, 0, 0])
  })

  it('never promises more than will be there in any week', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), weeks, (opening, line) => {
        const receipts = line.map(([receipt]) => receipt)
        const orders = line.map(([, order]) => order)
        const promise = availableToPromise({ opening, receipts, orders })
        fc.pre((promise[0] ?? 0) >= 0)
        let left = opening
        for (const [week, more] of promise.entries()) {
          left += (receipts[week] ?? 0) - (orders[week] ?? 0) - more
          expect(left).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('promises all that is left, and says how much too much is promised', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), weeks, (opening, line) => {
        const receipts = line.map(([receipt]) => receipt)
        const orders = line.map(([, order]) => order)
        const promise = availableToPromise({ opening, receipts, orders })
        expect(sum(promise)).toBe(opening + sum(receipts) - sum(orders))
        expect(promise.slice(1).every((more) => more >= 0)).toBe(true)
      }),
    )
  })
})
