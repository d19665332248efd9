import type { RecipeLine } from '@rembuk/core/plan/material/material'
import { removeRecipeLine, setRecipeLine } from '@rembuk/plandoc/edit/recipe'
import type * as Y from 'yjs'
import { editInOneStep } from './one-step'

const isSameLine = (a: RecipeLine, b: RecipeLine): boolean =>
  a.quantity === b.quantity && a.per === b.per && (a.yieldPerMille ?? 1000) === (b.yieldPerMille ?? 1000)

/** Writes the lines that differ, as one step of undo; what others changed meanwhile in other lines stays. Returns whether any did. */
export const saveRecipe = (
  doc: Y.Doc,
  productId: string,
  before: readonly RecipeLine[],
  lines: readonly RecipeLine[],
): boolean =>
  editInOneStep(doc, () => {
    const kept = new Set(lines.map(({ materialId }) => materialId))
    for (const { materialId } of before)
      if (!kept.has(materialId)) removeRecipeLine(doc, productId, materialId)
    for (const line of lines) {
      const known = before.find(({ materialId }) => materialId === line.materialId)
      if (!known || !isSameLine(known, line)) setRecipeLine(doc, productId, line)
    }
  })
