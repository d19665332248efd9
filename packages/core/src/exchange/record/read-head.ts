import type { Plan } from '../../plan/plan'
import { weekNamed } from '../dates/week-label'
import { writtenText } from '../table/neutral-text'
import type { RecordKind } from './record-entry'
import { headOf, type RecordColumn, recordColumnNamed } from './words'

/** Rows in which a head is looked for. */
const HEAD_ROWS = 30

/** Where a table of records says what. */
export interface RecordHead {
  kind: RecordKind
  /** Index of the head's row. */
  row: number
  columns: ReadonlyMap<RecordColumn, number>
  /** Columns with a head that means nothing here. */
  unknown: string[]
}

/** From what only one kind has to what several have. */
const kinds: readonly RecordKind[] = ['deliveries', 'recipes', 'supplies', 'materials', 'units', 'products']

const readHead = (cells: readonly string[], row: number, kind: RecordKind): RecordHead | undefined => {
  const columns = new Map<RecordColumn, number>()
  const unknown: string[] = []
  cells.forEach((cell, at) => {
    const head = writtenText(cell).trim()
    const column = recordColumnNamed(kind, head)
    if (column === undefined) unknown.push(...(head === '' ? [] : [head]))
    else if (!columns.has(column)) columns.set(column, at)
  })
  const { all, one } = headOf[kind]
  const isHead = all.every((each) => columns.has(each)) && one.some((each) => columns.has(each))
  return isHead ? { kind, row, columns, unknown } : undefined
}

/** The head of a table of records among its first rows; undefined where no row is one, as in a table of weeks. */
export const findRecordHead = (
  rows: readonly (readonly string[])[],
  plan: Pick<Plan, 'start' | 'weeks'>,
): RecordHead | undefined => {
  for (const [row, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    if (cells.some((cell) => weekNamed(writtenText(cell), plan) !== undefined)) continue
    const head = kinds.map((kind) => readHead(cells, row, kind)).find((found) => found !== undefined)
    if (head) return head
  }
  return undefined
}
