import { mondayOf } from '../../calendar'
import { findProduct } from '../directory'
import { failed, found, type Reading } from '../fault'
import { matchName } from '../names/match-name'
import type { Known } from './known'
import { findPlace } from './places'
import { readDay } from './read-day'
import { recordAt } from './record-at'
import type { RecordEntry } from './record-entry'
import {
  bad,
  labelField,
  limitField,
  perCentField,
  quantityField,
  type RowReader,
  readFields,
  sizeField,
  textField,
} from './row'
import { readLead, readLots } from './supply-words'

const findMaterial = ({ materials }: Known, text: string): Reading<string> => {
  if (text === '') return failed({ code: 'material-missing' })
  const match = matchName(text, materials)
  if (match.is === 'one') return found(match.id)
  const several = match.is === 'several'
  const choices = (several ? match.choices : materials).map(({ name }) => name)
  return failed({ code: several ? 'material-ambiguous' : 'material-unknown', text, choices })
}

/** Reads a row of the recipes: how much of a material so much of the product takes; without that, one unit of it. */
export const readRecipe: RowReader = (row, known) => {
  const product = findProduct(known.directory, row.text('product'))
  if (!product.ok) return bad('product', product.fault)
  const material = findMaterial(known, row.text('material'))
  if (!material.ok) return bad('material', material.fault)
  const read = readFields(row, [quantityField('quantity'), sizeField('per'), perCentField('yield')])
  if (!read.ok) return read
  const entry: RecordEntry = {
    kind: 'recipes',
    productId: product.value.id,
    materialId: material.value,
    fields: read.fields,
  }
  if (recordAt(known.plan, entry)) return found(entry)
  return entry.fields.quantity === undefined
    ? bad('quantity', { code: 'quantity-missing' })
    : found({ ...entry, fields: { per: 1000, ...entry.fields } })
}

const readBuyer =
  ({ places }: Known) =>
  (text: string): Reading<string | null> => {
    const place = findPlace(places, text, ({ is }) => is !== 'outlet')
    if (!place.ok) return place
    return found(place.value.is === 'store' ? null : place.value.id)
  }

/** Reads a row of the materials: how it is bought, and its stock as the plan starts. */
export const readMaterial: RowReader = (row, known) => {
  const material = findMaterial(known, row.text('material'))
  if (!material.ok) return bad('material', material.fault)
  const read = readFields(row, [
    labelField('unit'),
    textField('buyer', readBuyer(known)),
    quantityField('opening'),
    textField('lead', readLead),
    textField('lots', readLots),
  ])
  return read.ok
    ? found({ kind: 'materials', productId: '', materialId: material.value, fields: read.fields })
    : read
}

/** Reads a row of the supplies: what comes of a material in the week of that day, and what was counted as it starts. */
export const readSupply: RowReader = (row, known) => {
  const material = findMaterial(known, row.text('material'))
  if (!material.ok) return bad('material', material.fault)
  const day = readDay(row.text('week'), known.plan)
  if (!day.ok) return bad('week', day.fault)
  const read = readFields(row, [quantityField('arrival'), limitField('counted')])
  return read.ok
    ? found({
        kind: 'supplies',
        productId: '',
        materialId: material.value,
        day: mondayOf(day.value),
        fields: read.fields,
      })
    : read
}
