import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyRecipeLine, type RecipeLineTexts, readRecipeForm, recipeLineTexts } from './recipe-form'

const texts = (change: Partial<RecipeLineTexts> = {}): RecipeLineTexts => ({
  ...emptyRecipeLine,
  materialId: 'melinjo',
  quantity: '2',
  ...change,
})
const errors = (change: Partial<RecipeLineTexts>) => {
  const read = readRecipeForm([texts(change)])
  return read.ok ? undefined : read.errors.get(0)
}

test('2 kg for 1 kg with 5 % lost are read exactly', () => {
  expect(readRecipeForm([texts({ yieldPercent: '95' })])).toEqual({
    ok: true,
    lines: [{ materialId: 'melinjo', quantity: 2_000, per: 1_000, yieldPerMille: 950 }],
  })
})

test('a line needs a material, an amount and something that is made of it', () => {
  expect(errors({ materialId: '', quantity: '', per: '0' })).toEqual({
    materialId: true,
    quantity: 'empty',
    per: 'zero',
  })
})

test('a yield is 0,1 to 100 percent with one decimal, and 100 is the same as none', () => {
  for (const yieldPercent of ['0', '0,05', '100,1', 'x'])
    expect(errors({ yieldPercent })).toEqual({ yieldPercent: true })
  expect(readRecipeForm([texts({ yieldPercent: '100' })])).toEqual(readRecipeForm([texts()]))
})

test('each faulty line is told by its place, and the others are not', () => {
  const read = readRecipeForm([texts(), texts({ quantity: '1.5' })])
  expect(read.ok ? undefined : [...read.errors]).toEqual([[1, { quantity: 'grouping' }]])
})

test('a recipe that is shown and read again is the same', () => {
  const size = fc.integer({ min: 1, max: 1_000_000_000 })
  fc.assert(
    fc.property(size, size, fc.integer({ min: 1, max: 999 }), (quantity, per, yieldPerMille) => {
      const line = { materialId: 'melinjo', quantity, per, yieldPerMille }
      expect(readRecipeForm([recipeLineTexts(line)])).toEqual({ ok: true, lines: [line] })
    }),
  )
})
