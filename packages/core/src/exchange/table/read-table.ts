import { addDays, type Day, weekIndex } from '../../calendar'
import type { Delivery, Plan, Product } from '../../plan/plan'
import { weekdayNamed } from '../dates/names'
import { type Directory, directoryOf, findMaker, findOutlet, findProduct } from '../directory'
import { type Fault, failed, found, type Reading } from '../fault'
import type { Named } from '../names/match-name'
import { type EntryLine, type PlanEntry, placeOf } from '../plan-entry'
import { readAmount } from '../read-amount'
import { weekDelivery } from '../week-delivery'
import { MAX_CELLS, type TableEntry } from './entry'
import { writtenText } from './neutral-text'
import { findHead, type TableHead } from './read-head'
import { lineNamed, type TableColumn } from './words'

export interface TableReading {
  /** False where no row names a week: then nothing else is read. */
  hasHead: boolean
  entries: TableEntry<PlanEntry>[]
  /** Heads of columns that were passed over. */
  unknown: readonly string[]
  /** How many rows at the end of a table with too many cells were left out. */
  rowsLeftOut: number
}

interface Row {
  product: Product
  line: EntryLine
  /** The producer or outlet; '' for lines of the cooperative. */
  partyId: string
  weekday: number | undefined
  unit: string
}

/** Whose number a line's is: a producer's, an outlet's, or the cooperative's where the name stands for nothing. */
const readPlace = (
  directory: Directory,
  product: Product,
  line: EntryLine,
  name: string,
): Reading<string> => {
  switch (line) {
    case 'production':
    case 'producer-count':
    case 'delivery':
      return findMaker(directory, product, name)
    case 'outlet-demand':
    case 'outlet-count':
    case 'outlet-delivery':
      return findOutlet(directory, name)
    default:
      return found('')
  }
}

const deliveriesOf = ({ product, line, partyId }: Row): readonly Delivery[] =>
  (line === 'delivery'
    ? product.makers.find((maker) => maker.partyId === partyId)
    : product.outlets?.find(({ outletId }) => outletId === partyId)
  )?.deliveries ?? []

const readWeekday = (text: string): Reading<number | undefined> => {
  if (text === '') return found(undefined)
  const weekday = weekdayNamed(text.toLowerCase())
  return weekday === undefined ? failed({ code: 'day-unknown', text }) : found(weekday)
}

/** Why a whole row enters nothing, and the column that says so. */
interface BadRow {
  fault: Fault
  column: TableColumn
}

/** What a row's cells beside the weeks say; `computed` for a line that nobody fills in. */
const readRow = (
  directory: Directory,
  productName: string,
  said: (column: TableColumn) => string,
): Row | BadRow | 'computed' => {
  const written = said('line')
  const line = written === '' ? 'demand' : lineNamed(written)
  if (line === 'computed') return 'computed'
  const product = findProduct(directory, productName)
  if (!product.ok) return { fault: product.fault, column: 'product' }
  if (line === undefined) return { fault: { code: 'line-unknown', text: written }, column: 'line' }
  const place = readPlace(directory, product.value, line, said('producer'))
  if (!place.ok) return { fault: place.fault, column: 'producer' }
  const isDelivery = line === 'delivery' || line === 'outlet-delivery'
  const weekday = readWeekday(isDelivery ? said('day') : '')
  if (!weekday.ok) return { fault: weekday.fault, column: 'day' }
  return {
    product: product.value,
    line,
    partyId: place.value,
    weekday: weekday.value,
    unit: said('unit') || product.value.unit,
  }
}

const readCell = (text: string, row: Row, monday: Day, plan: Plan): Reading<PlanEntry> => {
  if (weekIndex(plan.start, plan.weeks, monday) === undefined) {
    const last = addDays(plan.start, 7 * plan.weeks - 1)
    return failed({ code: 'outside-plan', day: monday, first: plan.start, last })
  }
  const amount = readAmount(text, row.unit, row.product)
  if (!amount.ok) return amount
  const { product, line, partyId, weekday } = row
  const [productId, quantity] = [product.id, amount.value]
  switch (line) {
    case 'delivery':
    case 'outlet-delivery':
      return weekday === undefined
        ? weekDelivery({ line, productId, partyId }, deliveriesOf(row), monday, quantity)
        : found({ line, productId, partyId, day: addDays(monday, weekday), quantity })
    case 'production':
    case 'producer-count':
    case 'outlet-demand':
    case 'outlet-count':
      return found({ line, productId, partyId, monday, quantity })
    default:
      return found({ line, productId, monday, quantity })
  }
}

const readBody = (
  rows: readonly (readonly string[])[],
  { row: headRow, columns, weeks }: TableHead,
  plan: Plan,
  directory: Directory,
): Pick<TableReading, 'entries' | 'rowsLeftOut'> => {
  const entries: TableEntry<PlanEntry>[] = []
  const places = new Set<string>()
  let productName = ''
  let cells = 0
  let index = headRow + 1
  for (; index < rows.length && cells < MAX_CELLS; index++) {
    const texts = rows[index] ?? []
    const at = (column: number | undefined) => writtenText(texts[column ?? -1] ?? '').trim()
    const said = (column: TableColumn) => at(columns.get(column))
    // A product's name often stands at its first line only.
    productName = said('product') || productName
    const filled = weeks.filter(({ column }) => at(column) !== '')
    cells += texts.length
    if (filled.length === 0) continue
    const row = readRow(directory, productName, said)
    if (row === 'computed') continue
    if ('fault' in row) {
      const column = columns.get(row.column)
      entries.push({ row: index, column, text: at(column), reading: failed(row.fault) })
      continue
    }
    for (const { column, monday } of filled) {
      const reading = readCell(at(column), row, monday, plan)
      const place = reading.ok ? placeOf(reading.value) : undefined
      const isRepeated = place !== undefined && places.has(place)
      entries.push({
        row: index,
        column,
        text: at(column),
        reading: isRepeated ? failed({ code: 'place-repeated' }) : reading,
      })
      if (place !== undefined) places.add(place)
    }
  }
  return { entries, rowsLeftOut: rows.length - index }
}

/**
 * Reads a table of texts, from a CSV, a worksheet or copied cells, as numbers of the plan: each filled cell
 * of a week's column is a match or says why it is none. A blank cell enters nothing; 0 enters 0. The lines,
 * producers and days are found as `exportRows` writes them, without a line it is demand, and quantities are
 * written as in Indonesia. Of half a million cells and more the last rows are left out, and counted. Never throws.
 */
export const readTable = (
  rows: readonly (readonly string[])[],
  { plan, parties }: { plan: Plan; parties: readonly Named[] },
): TableReading => {
  const head = findHead(rows, plan)
  return head
    ? { hasHead: true, unknown: head.unknown, ...readBody(rows, head, plan, directoryOf(plan, parties)) }
    : { hasHead: false, entries: [], unknown: [], rowsLeftOut: 0 }
}
