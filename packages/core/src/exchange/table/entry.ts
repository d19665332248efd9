import type { Reading } from '../fault'

/**
 * Most cells that are read: more than a plan of 200 products and 52 weeks fills, with a line for what each of
 * 20 producers makes and one for what each sends. The rest of a larger table is left out.
 */
export const MAX_CELLS = 500_000

/** What one cell of a table enters, or why it enters nothing. `row` and `column` count from 0. */
export interface TableEntry<Entry> {
  row: number
  /** Of the cell that has to be written otherwise; undefined where the table has no such column. */
  column: number | undefined
  text: string
  reading: Reading<Entry>
}
