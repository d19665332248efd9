import { MAX_MAKERS, MAX_RECIPE_LINES, MAX_UNITS } from '../../plan/bounds'
import type { Product } from '../../plan/plan'
import { failed, type Reading } from '../fault'
import { MAX_CELLS, type TableEntry } from '../table/entry'
import { writtenText } from '../table/neutral-text'
import type { Known } from './known'
import { readDelivery } from './read-delivery'
import type { RecordHead } from './read-head'
import { readMaterial, readRecipe, readSupply } from './read-material'
import { readProduct, readUnit } from './read-settings'
import { changeOf } from './record-at'
import { type RecordEntry, type RecordKind, recordKey } from './record-entry'
import type { Row, RowReader } from './row'
import type { RecordColumn } from './words'

const readers: Readonly<Record<RecordKind, RowReader>> = {
  deliveries: readDelivery,
  products: readProduct,
  units: readUnit,
  recipes: readRecipe,
  materials: readMaterial,
  supplies: readSupply,
}

/** How many things of a kind one product has, and may have at most; undefined without a limit. */
const roomIn = (
  kind: RecordKind,
  { makers, units, recipe }: Product,
): { there: number; limit: number } | undefined => {
  switch (kind) {
    case 'products':
      return { there: makers.length, limit: MAX_MAKERS }
    case 'units':
      return { there: units?.length ?? 0, limit: MAX_UNITS }
    case 'recipes':
      return { there: recipe?.length ?? 0, limit: MAX_RECIPE_LINES }
    default:
      return undefined
  }
}

/** Refuses what is said twice and what is one too many beside what the plan has and earlier rows add. */
const createBounds = ({ plan }: Known) => {
  const keys = new Set<string>()
  const added = new Map<string, number>()
  return (entry: RecordEntry): Reading<RecordEntry> => {
    const key = recordKey(entry)
    if (keys.has(key)) return failed({ code: 'place-repeated' })
    keys.add(key)
    const product = plan.products.find(({ id }) => id === entry.productId)
    const room = product && changeOf(plan, entry)?.isNew ? roomIn(entry.kind, product) : undefined
    if (!room) return { ok: true, value: entry }
    const count = (added.get(entry.productId) ?? 0) + 1
    if (room.there + count > room.limit) return failed({ code: 'too-many', limit: room.limit })
    added.set(entry.productId, count)
    return { ok: true, value: entry }
  }
}

/** The columns whose blank cells make a row blank: all that are read, but the product's, which may stand above. */
const saying = (columns: RecordHead['columns']): number[] =>
  [...columns].flatMap(([column, at]) => (column === 'product' || column === 'received' ? [] : [at]))

/**
 * Reads a table with one thing in each row below its head: each row is a match or says why it is none. A blank
 * cell enters nothing, a dash empties what may be empty. What stands under other heads is passed over. Of half
 * a million cells and more the last rows are left out, and counted. Never throws.
 */
export const readRecords = (
  rows: readonly (readonly string[])[],
  { kind, row: headRow, columns }: RecordHead,
  known: Known,
): { entries: TableEntry<RecordEntry>[]; rowsLeftOut: number } => {
  const entries: TableEntry<RecordEntry>[] = []
  const within = createBounds(known)
  let productName = ''
  let cells = 0
  let index = headRow + 1
  for (; index < rows.length && cells < MAX_CELLS; index++) {
    const texts = rows[index] ?? []
    cells += texts.length
    const raw = (column: RecordColumn) => texts[columns.get(column) ?? -1] ?? ''
    productName = writtenText(raw('product')).trim() || productName
    if (saying(columns).every((at) => (texts[at] ?? '').trim() === '')) continue
    const row: Row = {
      text: (column) => (column === 'product' ? productName : writtenText(raw(column)).trim()),
      isDash: (column) => raw(column).trim() === '-',
    }
    const read = readers[kind](row, known)
    entries.push(
      read.ok
        ? { row: index, column: undefined, text: '', reading: within(read.value) }
        : {
            row: index,
            column: columns.get(read.column),
            text: row.text(read.column),
            reading: failed(read.fault),
          },
    )
  }
  return { entries, rowsLeftOut: rows.length - index }
}
