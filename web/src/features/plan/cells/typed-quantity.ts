import type { Product } from '@rembuk/core/plan/plan'
import { toBaseUnit, unitSize } from '@rembuk/core/plan/units'
import { isQuantity, type ParsedQuantity, parseQuantity } from '@rembuk/core/quantity'

const withUnit = /^([\d.,]+)\s*(\p{L}.*)$/u

/**
 * The quantity behind a text for a number of this product: a number in its base unit, or one with the
 * name of a unit behind it, as `2 dus` or `3 lusin`. Never rounded: what comes out in more than three
 * decimals is refused as such.
 */
export const readTyped = (
  text: string,
  product: Pick<Product, 'unit' | 'units'> | undefined,
): ParsedQuantity => {
  const [, amount, unit] = withUnit.exec(text.trim()) ?? []
  const size = unit && product ? unitSize(unit, product.unit, product.units) : undefined
  if (amount === undefined || size === undefined) return parseQuantity(text)
  const parsed = parseQuantity(amount)
  if (!parsed.ok) return parsed
  const quantity = toBaseUnit(parsed.quantity, size)
  if (quantity === undefined) return { ok: false, fault: 'decimals' }
  return isQuantity(quantity) ? { ok: true, quantity } : { ok: false, fault: 'too-large' }
}
