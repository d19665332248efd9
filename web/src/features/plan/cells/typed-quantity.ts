import { knownUnits, sizeOfUnit } from '@rembuk/core/exchange/units'
import type { Product } from '@rembuk/core/plan/plan'
import { toBaseUnit } from '@rembuk/core/plan/units'
import { isQuantity, type ParsedQuantity, parseQuantity } from '@rembuk/core/quantity'

/** A unit that says nothing about the product, and those that do. */
export interface UnknownUnit {
  ok: false
  fault: 'unit'
  unit: string
  known: string[]
}

const withUnit = /^([\d.,]+)\s*(\p{L}.*)$/u

/**
 * The quantity behind a text for a number of this product: a number in its base unit, or one with the
 * name of a unit behind it, as `2 dus` or `3 lusin`. Never rounded: what comes out in more than three
 * decimals is refused as such.
 */
export const readTyped = (
  text: string,
  product: Pick<Product, 'unit' | 'units'> | undefined,
): ParsedQuantity | UnknownUnit => {
  const [, amount, unit] = withUnit.exec(text.trim()) ?? []
  if (amount === undefined || unit === undefined || !product) return parseQuantity(text)
  const size = sizeOfUnit(unit, product)
  // One letter that is no unit is rather a slip of the finger.
  if (size === undefined)
    return unit.length === 1
      ? parseQuantity(text)
      : { ok: false, fault: 'unit', unit, known: knownUnits(product) }
  const parsed = parseQuantity(amount)
  if (!parsed.ok) return parsed
  const quantity = toBaseUnit(parsed.quantity, size)
  if (quantity === undefined) return { ok: false, fault: 'decimals' }
  return isQuantity(quantity) ? { ok: true, quantity } : { ok: false, fault: 'too-large' }
}
