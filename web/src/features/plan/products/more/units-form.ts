import { isLabel } from '@rembuk/core/label'
import { type CountingUnit, unitSize } from '@rembuk/core/plan/units'
import { parseQuantity, type QuantityFault, quantityToDecimalText } from '@rembuk/core/quantity'
import { isUnitName } from '@rembuk/plandoc/unit-name'

/** A unit as typed: "dus" holds "20" of the base unit. Both empty for nothing. */
export interface UnitTexts {
  name: string
  size: string
}

/** What is wrong with one unit. */
export interface UnitErrors {
  /** No name, one that has a fixed meaning already, or one that stands in another row. */
  name?: 'missing' | 'standard' | 'twice'
  size?: QuantityFault | 'zero'
}

/** Units in which things are packed here; how much one holds is agreed for each product. */
export const packs = ['karung', 'ikat', 'dus', 'bal'] as const

export const unitTexts = (units: readonly CountingUnit[]): UnitTexts[] =>
  units.map(({ name, size }) => ({ name, size: quantityToDecimalText(size) }))

const plain = (name: string): string => name.trim().toLowerCase()

/** Whether a product counted in `baseUnit` may give the name a meaning of its own. */
const isFree = (name: string, baseUnit: string): boolean =>
  unitSize(name, baseUnit) === undefined && unitSize(name, baseUnit, [{ name, size: 1 }]) === 1

const nameFault = (
  name: string,
  others: readonly UnitTexts[],
  baseUnit: string,
): UnitErrors['name'] | undefined => {
  if (!isLabel(name) || !isUnitName(name)) return 'missing'
  if (!isFree(name, baseUnit)) return 'standard'
  return others.some((other) => plain(other.name) === plain(name)) ? 'twice' : undefined
}

const sizeOf = (text: string): { size: number } | { fault: UnitErrors['size'] } => {
  const parsed = parseQuantity(text)
  if (!parsed.ok) return { fault: parsed.fault }
  return parsed.quantity > 0 ? { size: parsed.quantity } : { fault: 'zero' }
}

/** The units behind what was typed, and what is wrong with which row; rows left empty are nothing. */
export const readUnits = (
  texts: readonly UnitTexts[],
  baseUnit: string,
): { units: CountingUnit[]; errors: ReadonlyMap<number, UnitErrors> } => {
  const units: CountingUnit[] = []
  const errors = new Map<number, UnitErrors>()
  texts.forEach((text, row) => {
    if (text.name.trim() === '' && text.size.trim() === '') return
    const name = nameFault(text.name, texts.slice(0, row), baseUnit)
    const read = sizeOf(text.size)
    if (name === undefined && 'size' in read) units.push({ name: text.name.trim(), size: read.size })
    else errors.set(row, { name, ...('fault' in read && { size: read.fault }) })
  })
  return { units, errors }
}
