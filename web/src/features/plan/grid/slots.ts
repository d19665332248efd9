import type { Line } from '../cells/lines'

/**
 * Room in the table, all of one row's height, from top to bottom: one for each line, and in a narrow
 * table one for the head above each product's lines.
 */
export interface Slots {
  count: number
  /** The slot of a row, both counted from 0. */
  ofRow: readonly number[]
  /** The row in a slot; undefined for a head. */
  rowAt: readonly (number | undefined)[]
  /** The slots of the heads, by product; empty without heads. */
  heads: ReadonlyMap<string, number>
}

/** Gives each line its slot; with `heads` there is one more above the first line of each product. */
export const slotsOf = (rows: readonly Line[], heads: boolean): Slots => {
  const ofRow: number[] = []
  const rowAt: (number | undefined)[] = []
  const headSlots = new Map<string, number>()
  for (const [row, { productId }] of rows.entries()) {
    if (heads && productId !== rows[row - 1]?.productId) {
      headSlots.set(productId, rowAt.length)
      rowAt.push(undefined)
    }
    ofRow.push(rowAt.length)
    rowAt.push(row)
  }
  return { count: rowAt.length, ofRow, rowAt, heads: headSlots }
}
