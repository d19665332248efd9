import { MAX_RECIPE_LINES } from '@rembuk/core/plan/bounds'
import type { RecipeLine } from '@rembuk/core/plan/material/material'
import type * as Y from 'yjs'
import { parseRecipe, recipeText } from '../ratios'
import { rootMap } from '../root-values'
import { planRoots } from '../roots'
import { checkField, checkMaterialId, checkProductId, refuseEdit } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

/** Sets how much of one material making the product takes. Refuses more than 30 materials. */
export const setRecipeLine = (
  doc: Y.Doc,
  productId: string,
  { materialId, ...amounts }: RecipeLine,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkMaterialId(materialId)
  const text = recipeText(amounts)
  checkField('recipe', parseRecipe(text) !== undefined)
  const recipe = rootMap(doc, planRoots.recipe(productId))
  const others = [...recipe.entries()].filter(([key, value]) => key !== materialId && parseRecipe(value))
  if (others.length >= MAX_RECIPE_LINES) refuseEdit('recipe', MAX_RECIPE_LINES)
  writeRootKey(doc, planRoots.recipe(productId), materialId, text, origin)
}

/** Takes one material out of the recipe. */
export const removeRecipeLine = (
  doc: Y.Doc,
  productId: string,
  materialId: string,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkMaterialId(materialId)
  writeRootKey(doc, planRoots.recipe(productId), materialId, undefined, origin)
}
