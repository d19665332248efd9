import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecipe, parseUse, recipeText, useText } from './ratios'

const quantity = fc.nat(1_000_000_000)
const size = fc.integer({ min: 1, max: 1_000_000_000 })

describe('a ratio', () => {
  it('is written as one short text', () => {
    expect(useText({ capacity: 1_000, per: 7_000 })).toBe('1000/7000')
    expect(recipeText({ quantity: 2_000, per: 1_000 })).toBe('2000/1000')
    expect(recipeText({ quantity: 2_000, per: 1_000, yieldPerMille: 950 })).toBe('2000/1000@950')
  })

  it('is read back as it was written', () => {
    const use = fc.record({ capacity: quantity, per: size })
    const recipe = fc.record(
      { quantity, per: size, yieldPerMille: fc.integer({ min: 1, max: 1000 }) },
      { requiredKeys: ['quantity', 'per'] },
    )
    fc.assert(fc.property(use, (each) => void expect(parseUse(useText(each))).toEqual(each)))
    fc.assert(fc.property(recipe, (each) => void expect(parseRecipe(recipeText(each))).toEqual(each)))
  })

  it.each(['', '1', '1/0', '-1/1', '01/1', '1/1 ', '1.5/1', '1/2/3', '1000000001/1', '1e3/1', 5, null, {}])(
    '%j is none',
    (value) => {
      expect(parseUse(value)).toBeUndefined()
      expect(parseRecipe(value)).toBeUndefined()
    },
  )

  it('has a yield of 1 to 1000 per mille', () => {
    for (const text of ['1/1@0', '1/1@1001', '1/1@', '1/1@1@1']) expect(parseRecipe(text)).toBeUndefined()
    expect(parseUse('1/1@1000')).toBeUndefined()
  })
})
