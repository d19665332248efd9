import type { RecipeLine } from '@rembuk/core/plan/material/material'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'

/** One line of a recipe as typed: "2" of a material make "1" of the product, of which "95" % is used. */
export interface RecipeLineTexts {
  materialId: string
  quantity: string
  per: string
  /** Empty where nothing is lost. */
  yieldPercent: string
}

/** What is wrong with which field of a line; `zero` where there must be more than nothing. */
export interface RecipeLineErrors {
  materialId?: true
  quantity?: QuantityFault | 'zero'
  per?: QuantityFault | 'zero'
  yieldPercent?: true
}

/** A line that was just added: for one of the product. */
export const emptyRecipeLine: RecipeLineTexts = { materialId: '', quantity: '', per: '1', yieldPercent: '' }

/** One per mille as a percentage, in thousandths: 0,1. */
const PER_MILLE: Thousandths = 100

const isFull = (yieldPerMille: number | undefined): boolean =>
  yieldPerMille === undefined || yieldPerMille === 1000

/** A line of the plan as its form shows it. */
export const recipeLineTexts = ({
  materialId,
  quantity,
  per,
  yieldPerMille,
}: RecipeLine): RecipeLineTexts => ({
  materialId,
  quantity: quantityToDecimalText(quantity),
  per: quantityToDecimalText(per),
  yieldPercent: isFull(yieldPerMille) ? '' : quantityToDecimalText((yieldPerMille ?? 0) * PER_MILLE),
})

const sizeFault = (read: ReturnType<typeof parseQuantity>): QuantityFault | 'zero' | undefined => {
  if (!read.ok) return read.fault
  return read.quantity > 0 ? undefined : 'zero'
}

/** Per mille from a percentage with at most one decimal; undefined where nothing is lost, NaN for what is none. */
const readYield = (text: string): number | undefined => {
  const percent = parseQuantity(text)
  if (!percent.ok) return percent.fault === 'empty' ? undefined : Number.NaN
  const perMille = percent.quantity / PER_MILLE
  if (!Number.isInteger(perMille) || perMille < 1 || perMille > 1000) return Number.NaN
  return perMille === 1000 ? undefined : perMille
}

/** Reads one line: its amounts when all of it holds, otherwise what is wrong with each field. */
const readLine = (texts: RecipeLineTexts): { line: RecipeLine } | { errors: RecipeLineErrors } => {
  const quantity = parseQuantity(texts.quantity)
  const per = parseQuantity(texts.per)
  const yieldPerMille = readYield(texts.yieldPercent)
  const [quantityFault, perFault] = [sizeFault(quantity), sizeFault(per)]
  const errors: RecipeLineErrors = {
    ...(texts.materialId ? {} : { materialId: true }),
    ...(quantityFault ? { quantity: quantityFault } : {}),
    ...(perFault ? { per: perFault } : {}),
    ...(Number.isNaN(yieldPerMille) ? { yieldPercent: true } : {}),
  }
  if (!quantity.ok || !per.ok || Object.keys(errors).length > 0) return { errors }
  return {
    line: {
      materialId: texts.materialId,
      quantity: quantity.quantity,
      per: per.quantity,
      ...(yieldPerMille === undefined ? {} : { yieldPerMille }),
    },
  }
}

/** Reads the form: the lines when all of them hold, otherwise what is wrong by line. */
export const readRecipeForm = (
  texts: readonly RecipeLineTexts[],
): { ok: true; lines: RecipeLine[] } | { ok: false; errors: ReadonlyMap<number, RecipeLineErrors> } => {
  const read = texts.map(readLine)
  const errors = new Map(
    read.flatMap((each, index) => ('errors' in each ? [[index, each.errors] as const] : [])),
  )
  if (errors.size > 0) return { ok: false, errors }
  return { ok: true, lines: read.flatMap((each) => ('line' in each ? [each.line] : [])) }
}
