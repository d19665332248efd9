import type { Product } from '../plan/plan'
import { parseQuantity, type Thousandths } from '../quantity'
import { failed, found, type Reading } from './fault'
import { inBaseUnit, knownUnits } from './units'

/** A written quantity of a product in its base unit; without a unit it is in that already. Never rounded. */
export const readAmount = (
  text: string,
  unit: string | undefined,
  product: Pick<Product, 'unit' | 'units'>,
): Reading<Thousandths> => {
  const parsed = parseQuantity(text)
  if (!parsed.ok) return failed({ code: 'quantity-unreadable', text, fault: parsed.fault })
  if (unit === undefined || unit === product.unit) return found(parsed.quantity)
  const converted = inBaseUnit(parsed.quantity, unit, product)
  if (converted.ok) return found(converted.quantity)
  return converted.fault === 'unit'
    ? failed({ code: 'unit-unknown', text: unit, choices: knownUnits(product) })
    : failed({ code: 'quantity-unfit', unit: product.unit })
}
