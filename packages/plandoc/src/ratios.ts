import { isSize } from '@rembuk/core/plan/bounds'
import type { CapacityUse } from '@rembuk/core/plan/capacity'
import type { RecipeLine } from '@rembuk/core/plan/material/material'
import { isQuantity } from '@rembuk/core/quantity'

/** Ratios as the document keeps them: one text, so that its numbers never come from two people. */

const whole = '(0|[1-9][0-9]{0,9})'
const usePattern = new RegExp(`^${whole}/${whole}$`)
const recipePattern = new RegExp(`^${whole}/${whole}(?:@${whole})?$`)

const numbersIn = (pattern: RegExp, value: unknown): number[] | undefined =>
  typeof value === 'string'
    ? pattern
        .exec(value)
        ?.slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
    : undefined

/** 1 day for 7 pieces is `1000/7000`. */
export const useText = ({ capacity, per }: CapacityUse): string => `${capacity}/${per}`

/** The use behind a text; undefined for any other value and for a use out of bounds. */
export const parseUse = (value: unknown): CapacityUse | undefined => {
  const [capacity, per] = numbersIn(usePattern, value) ?? []
  return isQuantity(capacity) && isSize(per) ? { capacity, per } : undefined
}

/** What a product uses of a material, without the material. */
export type RecipeAmounts = Omit<RecipeLine, 'materialId'>

/** 2 kg for 1 kg is `2000/1000`; with 5 % lost it is `2000/1000@950`. */
export const recipeText = ({ quantity, per, yieldPerMille }: RecipeAmounts): string =>
  `${quantity}/${per}${yieldPerMille === undefined ? '' : `@${yieldPerMille}`}`

/** The amounts behind a text; undefined for any other value and for amounts out of bounds. */
export const parseRecipe = (value: unknown): RecipeAmounts | undefined => {
  const [quantity, per, yieldPerMille] = numbersIn(recipePattern, value) ?? []
  if (!isQuantity(quantity) || !isSize(per)) return undefined
  if (yieldPerMille === undefined) return { quantity, per }
  return yieldPerMille >= 1 && yieldPerMille <= 1000 ? { quantity, per, yieldPerMille } : undefined
}
