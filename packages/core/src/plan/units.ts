import type { Thousandths } from '../quantity'

/** A unit in which people count a product: how much of the base unit one of it holds. */
export interface CountingUnit {
  /** As written, such as karung or dus. */
  name: string
  /** Thousandths of the base unit, from 1 up. */
  size: Thousandths
}

const ofThings: Readonly<Record<string, Thousandths>> = { lusin: 12_000, kodi: 20_000, gros: 144_000 }
const ofKilograms: Readonly<Record<string, Thousandths>> = { kuintal: 100_000, ton: 1_000_000 }
const measures = new Set(['kg', 'g', 'gram', 'l', 'liter', 'ml', 'm', 'meter'])

const standardSize = (unit: string, baseUnit: string): Thousandths | undefined => {
  const sizes = baseUnit === 'kg' ? ofKilograms : measures.has(baseUnit) ? {} : ofThings
  return Object.hasOwn(sizes, unit) ? sizes[unit] : undefined
}

/** The units of a fixed size in which a product of that base unit can be written. */
export const standardUnits = (baseUnit: string): string[] => {
  const base = baseUnit.trim().toLowerCase()
  return [...Object.keys(ofKilograms), ...Object.keys(ofThings)].filter((unit) => standardSize(unit, base))
}

const isStandardName = (unit: string): boolean =>
  Object.hasOwn(ofThings, unit) || Object.hasOwn(ofKilograms, unit)

/**
 * Thousandths of a product's base unit in one `unit`: the base unit itself is 1000; lusin 12, kodi 20
 * and gros 144 of things that are counted; kuintal 100 kg and ton 1000 kg. Karung, ikat, dus and bal
 * have no fixed size and come from the product's own units, which never change what a standard unit
 * means. Letter case does not matter. Undefined for a unit that says nothing about this product.
 */
export const unitSize = (
  unit: string,
  baseUnit: string,
  own: readonly CountingUnit[] = [],
): Thousandths | undefined => {
  const name = unit.trim().toLowerCase()
  const base = baseUnit.trim().toLowerCase()
  if (name === base) return 1000
  if (isStandardName(name)) return standardSize(name, base)
  return own.find((each) => each.name.trim().toLowerCase() === name)?.size
}

/**
 * An amount of a unit, in thousandths of it, as thousandths of the base unit: `amount × size ÷ 1000`.
 * Undefined where that is no whole number of thousandths or no safe integer: refused, never rounded.
 */
export const toBaseUnit = (amount: Thousandths, size: Thousandths): Thousandths | undefined => {
  const exact = BigInt(amount) * BigInt(size)
  const quantity = Number(exact / 1000n)
  return exact % 1000n === 0n && Number.isSafeInteger(quantity) ? quantity : undefined
}

/** A quantity as whole units and what is left in thousandths of the base unit: 40 pieces are 3 lusin and 4. */
export const inUnits = (quantity: Thousandths, size: Thousandths): { count: number; rest: Thousandths } => ({
  count: Math.floor(quantity / size),
  rest: quantity % size,
})
