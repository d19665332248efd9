import { isLabel } from '@rembuk/core/label'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'

/** What stands in the product form, as typed. */
export interface ProductTexts {
  name: string
  unit: string
  opening: string
  safety: string
  /** Producers that make it, with the stock at each. */
  makers: { partyId: string; opening: string }[]
}

export interface ProductValues {
  name: string
  unit: string
  opening: Thousandths
  safety: Thousandths
  makers: { partyId: string; opening: Thousandths }[]
}

/** What is wrong with which field; quantities at producers by party. */
export interface ProductErrors {
  name?: true
  unit?: true
  makers?: true
  opening?: QuantityFault
  safety?: QuantityFault
  makerOpenings: ReadonlyMap<string, QuantityFault>
}

export const emptyProduct: ProductTexts = { name: '', unit: '', opening: '', safety: '', makers: [] }

const textOf = (quantity: Thousandths): string => (quantity === 0 ? '' : quantityToDecimalText(quantity))

/** A product of the plan as its form shows it. */
export const productTexts = (product: ProductShape): ProductTexts => ({
  name: product.name,
  unit: product.unit,
  opening: textOf(product.opening),
  safety: textOf(product.safety),
  makers: product.makers.map(({ partyId, opening }) => ({ partyId, opening: textOf(opening) })),
})

/** A quantity that may be left empty for none. */
const readOptional = (text: string): { quantity: Thousandths; fault?: QuantityFault } => {
  const parsed = parseQuantity(text)
  if (parsed.ok) return { quantity: parsed.quantity }
  return parsed.fault === 'empty' ? { quantity: 0 } : { quantity: 0, fault: parsed.fault }
}

/** Reads the form: the values when all of it holds, otherwise what is wrong with each field. */
export const readProductForm = (
  texts: ProductTexts,
): { ok: true; values: ProductValues } | { ok: false; errors: ProductErrors } => {
  const name = texts.name.trim()
  const unit = texts.unit.trim()
  const opening = readOptional(texts.opening)
  const safety = readOptional(texts.safety)
  const makers = texts.makers.map((maker) => ({ partyId: maker.partyId, read: readOptional(maker.opening) }))
  const makerOpenings = new Map(
    makers.flatMap(({ partyId, read }) => (read.fault ? [[partyId, read.fault] as const] : [])),
  )
  const errors: ProductErrors = {
    ...(isLabel(name) ? {} : { name: true }),
    ...(isLabel(unit) ? {} : { unit: true }),
    ...(makers.length > 0 ? {} : { makers: true }),
    ...(opening.fault ? { opening: opening.fault } : {}),
    ...(safety.fault ? { safety: safety.fault } : {}),
    makerOpenings,
  }
  if (Object.keys(errors).length > 1 || makerOpenings.size > 0) return { ok: false, errors }
  return {
    ok: true,
    values: {
      name,
      unit,
      opening: opening.quantity,
      safety: safety.quantity,
      makers: makers.map(({ partyId, read }) => ({ partyId, opening: read.quantity })),
    },
  }
}
