import type { Product } from '../plan/plan'
import { standardUnits, toBaseUnit, unitSize } from '../plan/units'
import { isQuantity, type Thousandths } from '../quantity'

/** Short forms in which people write units, by the full one. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  kg: ['kilo', 'kilogram', 'kgs'],
  gram: ['g', 'gr', 'grm'],
  liter: ['l', 'lt', 'ltr'],
  ml: ['cc'],
  meter: ['m', 'mtr'],
  kuintal: ['kw', 'kwintal', 'kwt'],
  ton: ['tn'],
  lusin: ['ls', 'lsn', 'lsin'],
  kodi: ['kd'],
  gros: ['grs'],
  bungkus: ['bks', 'bgks', 'bngks', 'bungkusan'],
  buah: ['bh', 'biji', 'bj', 'pcs', 'pc', 'pieces', 'piece'],
  lembar: ['lbr', 'lmbr', 'lb', 'helai', 'hlai'],
  potong: ['ptg', 'ptng'],
  botol: ['btl', 'btol'],
  toples: ['tpls'],
  karung: ['krg', 'sak', 'zak'],
  kardus: ['dus', 'dos', 'karton', 'box'],
  ikat: ['ikt'],
  bal: ['ball'],
}

const fullForm: ReadonlyMap<string, string> = new Map(
  Object.entries(shortForms).flatMap(([full, short]) => [full, ...short].map((each) => [each, full])),
)

/** Small units by the usual one of the same measure: thousandths of the second in one of the first. */
const parts: Readonly<Record<string, Readonly<Record<string, Thousandths>>>> = {
  gram: { kg: 1 },
  ml: { liter: 1 },
}

const plain = (unit: string): string => {
  const written = unit.trim().toLowerCase().replace(/\.$/, '')
  return fullForm.get(written) ?? written
}

type Counted = Pick<Product, 'unit' | 'units'>

/** Whether a written word is a unit: a usual one, or one of these products' own. */
export const isUnitWord = (word: string, products: readonly Counted[]): boolean => {
  const unit = plain(word)
  return (
    fullForm.has(unit) ||
    products.some((product) => [product.unit, ...ownNames(product)].some((each) => plain(each) === unit))
  )
}

const ownNames = ({ units = [] }: Pick<Product, 'units'>): string[] => units.map(({ name }) => name)

/** The units in which the product's quantities can be written: its base unit, its own, and those of a fixed size. */
export const knownUnits = (product: Counted): string[] =>
  [product.unit, ...ownNames(product), ...standardUnits(product.unit)].filter((unit) => unit !== '')

/**
 * Thousandths of the product's base unit in one of a written unit, with the short forms that people use:
 * 12 000 for ls, 1 for gr of a product in kg. Undefined for a unit that says nothing about this product.
 */
export const sizeOfUnit = (unit: string, product: Counted): Thousandths | undefined => {
  const own = (product.units ?? []).map(({ name, size }) => ({ name: plain(name), size }))
  const base = plain(product.unit)
  return unitSize(plain(unit), base, own) ?? parts[plain(unit)]?.[base]
}

/**
 * A quantity of a written unit in thousandths of the product's base unit: 2 lusin are 24 pieces, 1.500
 * gram are 1,5 kg, and short forms such as bks are understood. `unit` for a unit that says nothing
 * about this product, `quantity` where the result is not exact or larger than any line may hold.
 */
export const inBaseUnit = (
  quantity: Thousandths,
  unit: string,
  product: Counted,
): { ok: true; quantity: Thousandths } | { ok: false; fault: 'unit' | 'quantity' } => {
  const size = sizeOfUnit(unit, product)
  if (size === undefined) return { ok: false, fault: 'unit' }
  const converted = toBaseUnit(quantity, size)
  return isQuantity(converted) ? { ok: true, quantity: converted } : { ok: false, fault: 'quantity' }
}
