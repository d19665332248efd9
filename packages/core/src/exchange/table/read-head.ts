import type { Day } from '../../calendar'
import type { Plan } from '../../plan/plan'
import { weekNamed } from '../dates/week-label'
import { writtenText } from './neutral-text'
import { columnNamed, type TableColumn } from './words'

/** Rows in which a head is looked for. */
const HEAD_ROWS = 30

/** Where a table says what. */
export interface TableHead {
  /** Index of the head's row. */
  row: number
  columns: ReadonlyMap<TableColumn, number>
  weeks: readonly { column: number; monday: Day }[]
  /** Heads that mean nothing here. */
  unknown: readonly string[]
}

const readHead = (cells: readonly string[], row: number, plan: Plan): TableHead => {
  const columns = new Map<TableColumn, number>()
  const weeks: { column: number; monday: Day }[] = []
  const unknown: string[] = []
  cells.forEach((cell, column) => {
    const text = writtenText(cell)
    const known = columnNamed(text)
    if (known !== undefined) {
      if (!columns.has(known)) columns.set(known, column)
      return
    }
    const monday = weekNamed(text, plan)
    if (monday !== undefined) weeks.push({ column, monday })
    else if (text.trim() !== '') unknown.push(text.trim())
  })
  return { row, columns, weeks, unknown }
}

/**
 * Finds the head among a table's first rows: the one that names most weeks. Without a column for the
 * product, the first that is no week is it. Undefined where no row names a week.
 */
export const findHead = (rows: readonly (readonly string[])[], plan: Plan): TableHead | undefined => {
  let best: TableHead | undefined
  rows.slice(0, HEAD_ROWS).forEach((cells, row) => {
    const head = readHead(cells, row, plan)
    if (head.weeks.length > (best?.weeks.length ?? 0)) best = head
  })
  if (!best || best.columns.has('product')) return best
  const taken = new Set([...best.columns.values(), ...best.weeks.map(({ column }) => column)])
  const free = (rows[best.row] ?? []).findIndex((_, column) => !taken.has(column))
  if (free < 0) return undefined
  const taking = writtenText(rows[best.row]?.[free] ?? '').trim()
  return {
    ...best,
    columns: new Map([...best.columns, ['product', free]]),
    unknown: best.unknown.filter((head) => head !== taking),
  }
}
