import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markStock, projectStock } from './stock'

const line = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 52 })

describe('projected stock', () => {
  it('agrees with the master plan of the textbooks: demand is the larger of forecast and orders', () => {
    const forecast = [30, 30, 30, 30, 40, 40, 40, 40]
    const orders = [33, 20, 10, 4, 2, 0, 0, 0]
    const issues = forecast.map((expected, week) => Math.max(expected, orders[week] ?? 0))
    const receipts = [0, 0, 70, 0, 70, 0, 70, 70]
    expect(projectStock({ opening: 64, receipts, issues })).toEqual([31, 1, 41, 11, 41, 1, 31, 61])
  })

  it('ends with what was there, plus all that came, minus all that went', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), line, line, (opening, receipts, issues) => {
        const counted = issues.slice(0, receipts.length)
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        expect(projectStock({ opening, receipts, issues }).at(-1)).toBe(
          opening + sum(receipts) - sum(counted),
        )
      }),
    )
  })

  it('starts from a count (opname) in the week that was counted', () => {
    const line = { opening: 10, receipts: [5, 5, 5], issues: [8, 8, 8] }
    expect(projectStock({ ...line, counted: [undefined, 20] })).toEqual([7, 17, 14])
    expect(projectStock({ ...line, counted: [0] })).toEqual([-3, -6, -9])
  })

  const bucket = fc.nat(51)
  const count = fc.nat(1_000_000_000)
  const ofLine = fc.record({ opening: count, receipts: line, issues: line })

  it('stays as it was where the count is what had been expected', () => {
    fc.assert(
      fc.property(ofLine, bucket, (given, at) => {
        const ends = projectStock(given)
        const expected = at === 0 ? given.opening : ends[at - 1]
        expect(
          projectStock({
            ...given,
            counted: given.receipts.map((_, each) => (each === at ? expected : undefined)),
          }),
        ).toEqual(ends)
      }),
    )
  })

  it('from a count on depends on nothing before it, and before it not on the count', () => {
    fc.assert(
      fc.property(ofLine, ofLine, bucket, count, (given, other, at, counted) => {
        const week = at % given.receipts.length
        const head = <T>(from: readonly T[], to: readonly T[]) => [
          ...Array.from({ length: week }, (_, each) => from[each] ?? (from[0] as T)),
          ...to.slice(week),
        ]
        const counts = given.receipts.map((_, each) => (each === week ? counted : undefined))
        const ends = projectStock({ ...given, counted: counts })
        const others = projectStock({
          opening: other.opening,
          receipts: head(other.receipts, given.receipts),
          issues: head(other.issues, given.issues),
          counted: counts,
        })
        expect(ends.slice(week)).toEqual(others.slice(week))
        expect(ends.slice(0, week)).toEqual(projectStock(given).slice(0, week))
      }),
    )
  })

  it('of two lines together is the sum of both', () => {
    const pairs = fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), fc.nat(1e9)), { minLength: 1 })
    fc.assert(
      fc.property(pairs, fc.nat(1e9), fc.nat(1e9), (weeks, openingA, openingB) => {
        const a = projectStock({
          opening: openingA,
          receipts: weeks.map((w) => w[0]),
          issues: weeks.map((w) => w[1]),
        })
        const b = projectStock({
          opening: openingB,
          receipts: weeks.map((w) => w[2]),
          issues: weeks.map((w) => w[3]),
        })
        const both = projectStock({
          opening: openingA + openingB,
          receipts: weeks.map((w) => w[0] + w[2]),
          issues: weeks.map((w) => w[1] + w[3]),
        })
        expect(both).toEqual(a.map((end, week) => end + (b[week] ?? 0)))
      }),
    )
  })
})

describe('a stock mark', () => {
  it('says how much is missing, lacking to the safety stock, or spare', () => {
    expect(markStock(-40, 20)).toEqual({ kind: 'shortage', size: 40 })
    expect(markStock(0, 20)).toEqual({ kind: 'below-safety', size: 20 })
    expect(markStock(19, 20)).toEqual({ kind: 'below-safety', size: 1 })
    expect(markStock(20, 20)).toEqual({ kind: 'ok', size: 0 })
    expect(markStock(0, 0)).toEqual({ kind: 'ok', size: 0 })
  })
})
