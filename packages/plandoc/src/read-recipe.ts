import { MAX_RECIPE_LINES } from '@rembuk/core/plan/bounds'
import type { RecipeLine } from '@rembuk/core/plan/material/material'
import type { Report } from './faults'
import { parseRecipe } from './ratios'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { isId, planRoots } from './roots'

/**
 * What making a product takes, by material id, at most 30 lines; undefined where nothing is written.
 * A line of a material that is not shown is read too: it comes back with the material.
 */
export const readRecipe = (doc: ReadableDoc, productId: string, report: Report): RecipeLine[] | undefined => {
  const root = planRoots.recipe(productId)
  const lines: RecipeLine[] = []
  for (const [materialId, text] of readEntries(doc, root, report)) {
    const amounts = parseRecipe(text)
    if (!isId(materialId)) report('unknown-key', root, materialId)
    else if (!amounts) report('bad-value', root, materialId)
    else lines.push({ materialId, ...amounts })
  }
  lines.sort((a, b) => (a.materialId < b.materialId ? -1 : 1))
  const beyond = lines[MAX_RECIPE_LINES]
  if (beyond) report('too-many', root, beyond.materialId)
  return lines.length === 0 ? undefined : lines.slice(0, MAX_RECIPE_LINES)
}
