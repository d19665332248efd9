import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonCodes } from './need'
import { needOf, OTIF_GOAL_PERCENT, weights } from './need-of'

describe('the score of need', () => {
  it('is nothing where nothing is wrong', () => {
    expect(needOf({ 'deliveries-late': 0, 'plan-untouched': 3, 'otif-low': 100 })).toEqual({
      score: 0,
      status: 'fine',
      reasons: [],
    })
  })

  it('is the sum of its reasons, the heaviest first', () => {
    expect(needOf({ 'payments-late': 2, 'plan-untouched': 16, quiet: 1 })).toEqual({
      score: 28,
      status: 'watch',
      reasons: [
        { code: 'payments-late', figure: 2, points: 19 },
        { code: 'plan-untouched', figure: 16, points: 9 },
      ],
    })
  })

  it('asks for help from 50 points on', () => {
    expect(needOf({ 'deliveries-late': 9, 'payments-late': 9 }).status).toBe('help')
  })

  it('goes by how far on time and in full is below its goal', () => {
    expect(needOf({ 'otif-low': OTIF_GOAL_PERCENT }).score).toBe(0)
    expect(needOf({ 'otif-low': 50 }).score).toBeGreaterThan(needOf({ 'otif-low': 70 }).score)
  })

  it('is whole, from 0 to 100, and no reason gives more than its most', () => {
    const figures = fc.record(Object.fromEntries(reasonCodes.map((code) => [code, fc.nat(10_000)])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(figures, (given) => {
        const { score, reasons } = needOf(given)
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        for (const { code, points } of reasons) expect(points).toBeLessThanOrEqual(weights[code].most)
      }),
    )
  })
})
