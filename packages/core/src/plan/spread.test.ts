import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadByWeights, spreadEvenly } from './spread'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const total = fc.nat(1_000_000_000)
const step = fc.integer({ min: 1, max: 20_000 })

describe('a total spread over weeks', () => {
  it('is even, and what does not divide comes early', () => {
    expect(spreadEvenly(100, 3)).toEqual([34, 33, 33])
    expect(spreadEvenly(7_000, 3, 1_000)).toEqual([3_000, 2_000, 2_000])
  })

  it('follows the weights', () => {
    expect(spreadByWeights(250_000, [1, 0, 4])).toEqual([50_000, 0, 200_000])
  })

  it('in boxes of 20 kg leaves what fills no box to the last week that has a weight', () => {
    expect(spreadByWeights(110_000, [1, 1, 0], 20_000)).toEqual([60_000, 50_000, 0])
  })

  it('always sums to the total, in whole steps but for one week', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 52 })
      .filter((each) => sum(each) > 0)
    fc.assert(
      fc.property(total, weights, step, (quantity, each, size) => {
        const weeks = spreadByWeights(quantity, each, size)
        expect(sum(weeks)).toBe(quantity)
        expect(weeks.filter((week) => week % size !== 0).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('differs between any two weeks by less than two steps when it is even', () => {
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 52 }), step, (quantity, count, size) => {
        const weeks = spreadEvenly(quantity, count, size)
        expect(sum(weeks)).toBe(quantity)
        expect(Math.max(...weeks) - Math.min(...weeks)).toBeLessThan(2 * size)
      }),
    )
  })

  it('is a bug where there is something and no week to take it', () => {
    expect(() => spreadEvenly(5, 0)).toThrow(RangeError)
    expect(() => spreadByWeights(5, [0, 0])).toThrow(RangeError)
    expect(() => spreadByWeights(5, [0, 0], 20)).toThrow(RangeError)
    expect(() => spreadByWeights(5, [1], 0)).toThrow(RangeError)
    expect(() => spreadByWeights(5, [-1])).toThrow(RangeError)
    expect(spreadEvenly(0, 0)).toEqual([])
  })
})
