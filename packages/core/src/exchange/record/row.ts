import { isLabel, isNote, MAX_LABEL, MAX_NOTE } from '../../label'
import type { Product } from '../../plan/plan'
import { parseQuantity, type Thousandths } from '../../quantity'
import { type Fault, failed, found, type Reading } from '../fault'
import { readAmount } from '../read-amount'
import type { Known } from './known'
import type { RecordEntry, RecordField, RecordFields, RecordValue } from './record-entry'
import { type RecordColumn, yesOrNo } from './words'

/** The cells of one row, by the columns of its table. */
export interface Row {
  /** Without spaces around it; empty where the cell is blank or there is no such column. */
  text(column: RecordColumn): string
  /** Whether the cell holds a dash alone, which stands for nothing. */
  isDash(column: RecordColumn): boolean
}

/** Why a row enters nothing, and the column that says so. */
export interface BadRow {
  ok: false
  fault: Fault
  column: RecordColumn
}

/** A value of a row, or why there is none. */
export type RowReading<T> = { ok: true; value: T } | BadRow
export type RowReader = (row: Row, known: Known) => RowReading<RecordEntry>

export const bad = (column: RecordColumn, fault: Fault): BadRow => ({ ok: false, fault, column })

type FieldReader = (row: Row) => RecordFields | BadRow

/** A field of the same name as its column. A blank cell says nothing; a dash empties what may be empty. */
const field =
  (
    column: RecordColumn & RecordField,
    read: (text: string, row: Row) => Reading<RecordValue>,
    mayBeEmpty = false,
  ): FieldReader =>
  (row) => {
    const text = row.text(column)
    if (text === '') return {}
    if (mayBeEmpty && row.isDash(column)) return { [column]: null }
    const reading = read(text, row)
    if (reading.ok) return { [column]: reading.value }
    return bad(reading.fault.code.startsWith('unit-') ? 'unit' : column, reading.fault)
  }

/** All fields that a row fills in, or the first that cannot be read. */
export const readFields = (
  row: Row,
  readers: readonly FieldReader[],
): { ok: true; fields: RecordFields } | BadRow => {
  const fields: RecordFields = {}
  for (const read of readers) {
    const some = read(row)
    if (isBad(some)) return some
    Object.assign(fields, some)
  }
  return { ok: true, fields }
}

const isBad = (some: RecordFields | BadRow): some is BadRow => 'fault' in some

const above = (reading: Reading<Thousandths>): Reading<Thousandths> =>
  reading.ok && reading.value === 0 ? failed({ code: 'quantity-zero' }) : reading

/** A quantity of the product in the unit that the row names, or in its base unit. */
export const amountField = (column: RecordColumn & RecordField, product: Product): FieldReader =>
  field(column, (text, row) => readAmount(text, row.text('unit') || undefined, product))

const readPlain = (text: string): Reading<Thousandths> => {
  const parsed = parseQuantity(text)
  return parsed.ok
    ? found(parsed.quantity)
    : failed({ code: 'quantity-unreadable', text, fault: parsed.fault })
}

/** A quantity in the base unit. */
export const quantityField = (column: RecordColumn & RecordField): FieldReader => field(column, readPlain)

/** A quantity above zero in the base unit, which may be left out with a dash. */
export const sizeField = (column: RecordColumn & RecordField, mayBeEmpty = false): FieldReader =>
  field(column, (text) => above(readPlain(text)), mayBeEmpty)

/** A limit in the base unit, which may be left out with a dash. */
export const limitField = (column: RecordColumn & RecordField): FieldReader => field(column, readPlain, true)

/** A part of a whole in per cent with one place behind the comma, as per mille. */
export const perCentField = (column: RecordColumn & RecordField): FieldReader =>
  field(
    column,
    (text) => {
      const read = parseQuantity(text.replace(/\s*%$/, ''))
      const perMille = read.ok ? read.quantity / 100 : Number.NaN
      return Number.isInteger(perMille) && perMille >= 1 && perMille <= 1000
        ? found(perMille)
        : failed({ code: 'yield-unfit', text })
    },
    true,
  )

export const labelField = (column: RecordColumn & RecordField, mayBeEmpty = false): FieldReader =>
  field(
    column,
    (text) => (isLabel(text) ? found(text) : failed({ code: 'text-unfit', limit: MAX_LABEL })),
    mayBeEmpty,
  )

export const noteField = (column: RecordColumn & RecordField): FieldReader =>
  field(
    column,
    (text) => (isNote(text) ? found(text) : failed({ code: 'text-unfit', limit: MAX_NOTE })),
    true,
  )

/** A text with a meaning of its own. */
export const textField = (
  column: RecordColumn & RecordField,
  read: (text: string) => Reading<RecordValue>,
): FieldReader => field(column, read)

export const yesField = (column: RecordColumn & RecordField): FieldReader =>
  field(column, (text) => {
    const said = yesOrNo(text)
    return said === undefined ? failed({ code: 'yes-no-unknown', text }) : found(said)
  })
