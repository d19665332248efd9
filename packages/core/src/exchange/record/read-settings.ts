import { isLabel, MAX_LABEL } from '../../label'
import type { Product } from '../../plan/plan'
import { unitSize } from '../../plan/units'
import { findProduct } from '../directory'
import { failed, found, type Reading } from '../fault'
import type { Known } from './known'
import { findPlace } from './places'
import { changeOf } from './record-at'
import type { RecordEntry } from './record-entry'
import {
  type BadRow,
  bad,
  labelField,
  limitField,
  quantityField,
  type RowReader,
  readFields,
  sizeField,
} from './row'

/** Of the whole product: they stand in the store's row. */
const storeOnly = ['safety', 'ceiling', 'step'] as const

/** A ceiling below the safety stock would warn always; what is so already may stay. */
const ceilingFault = ({ plan }: Known, entry: RecordEntry, product: Product): BadRow | undefined => {
  const { safety = product.safety, ceiling = product.ceiling ?? null } = entry.fields
  const touches = changeOf(plan, entry)?.fields.some(({ field }) => field === 'safety' || field === 'ceiling')
  return touches && ceiling !== null && Number(ceiling) < Number(safety)
    ? bad('ceiling', { code: 'ceiling-below-safety' })
    : undefined
}

/** Reads a row of the products: its settings, or its stock at one place as the plan starts. */
export const readProduct: RowReader = (row, known) => {
  const product = findProduct(known.directory, row.text('product'))
  if (!product.ok) return bad('product', product.fault)
  const written = row.text('place')
  const place =
    written === '' ? found({ is: 'store' as const }) : findPlace(known.places, written, () => true)
  if (!place.ok) return bad('place', place.fault)
  const entry = { kind: 'products' as const, productId: product.value.id }
  if (place.value.is !== 'store') {
    const wrong = storeOnly.find((column) => row.text(column) !== '')
    if (wrong) return bad(wrong, { code: 'store-only' })
    const read = readFields(row, [quantityField('opening')])
    return read.ok ? found({ ...entry, placeId: place.value.id, fields: read.fields }) : read
  }
  const read = readFields(row, [
    labelField('unit'),
    quantityField('opening'),
    quantityField('safety'),
    limitField('ceiling'),
    sizeField('step', true),
  ])
  if (!read.ok) return read
  const whole: RecordEntry = { ...entry, fields: read.fields }
  return ceilingFault(known, whole, product.value) ?? found(whole)
}

const readUnitName = (name: string, { unit }: Product): Reading<string> => {
  if (!isLabel(name) || name === '__proto__') return failed({ code: 'text-unfit', limit: MAX_LABEL })
  const isFree = unitSize(name, unit) === undefined && unitSize(name, unit, [{ name, size: 1 }]) === 1
  return isFree ? found(name) : failed({ code: 'unit-fixed', text: name })
}

/** Reads a row of the units: how much of the base unit one of a product's own holds. */
export const readUnit: RowReader = (row, known) => {
  const product = findProduct(known.directory, row.text('product'))
  if (!product.ok) return bad('product', product.fault)
  const read = readFields(row, [sizeField('size')])
  if (!read.ok) return read
  const entry: RecordEntry = {
    kind: 'units',
    productId: product.value.id,
    name: row.text('name'),
    fields: read.fields,
  }
  if (!changeOf(known.plan, entry)) return found(entry)
  const name = readUnitName(row.text('name'), product.value)
  if (!name.ok) return bad('name', name.fault)
  return entry.fields.size === undefined ? bad('size', { code: 'quantity-missing' }) : found(entry)
}
