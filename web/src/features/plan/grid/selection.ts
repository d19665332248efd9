/** A place in the grid, counted from 0. */
export interface Place {
  row: number
  column: number
}

/** Cells from a corner to the opposite one, both included. */
export interface Rectangle {
  top: number
  bottom: number
  left: number
  right: number
}

export const rectangleOf = (a: Place, b: Place): Rectangle => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
})

/** What of the grid a selection takes in besides its own cells: its rows, its columns or everything. */
export type Whole = 'rows' | 'columns' | 'all'

/** A rectangle from one edge of the grid to the other. */
export const widened = (
  { top, bottom, left, right }: Rectangle,
  whole: Whole,
  { rows, columns }: { rows: number; columns: number },
): Rectangle => ({
  ...(whole === 'rows' ? { top, bottom } : { top: 0, bottom: rows - 1 }),
  ...(whole === 'columns' ? { left, right } : { left: 0, right: columns - 1 }),
})

/** The columns of a rectangle in one row; undefined outside of it. */
export const columnsIn = (
  { top, bottom, left, right }: Rectangle,
  row: number,
): Pick<Rectangle, 'left' | 'right'> | undefined =>
  row >= top && row <= bottom ? { left, right } : undefined

export const isSingle = ({ top, bottom, left, right }: Rectangle): boolean => top === bottom && left === right

/** Every place of a rectangle, by rows. */
export const rowsOf = ({ top, bottom, left, right }: Rectangle): Place[][] =>
  Array.from({ length: bottom - top + 1 }, (_, y) =>
    Array.from({ length: right - left + 1 }, (_, x) => ({ row: top + y, column: left + x })),
  )

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'column-start'
  | 'column-end'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down'
  | 'page-left'
  | 'page-right'
  | 'next'
  | 'previous'

export interface GridSize {
  rows: number
  columns: number
  /** Rows and columns that one page key passes. */
  pageRows: number
  pageColumns: number
}

/** Where a move leads; the grid's edges hold it. `next` and `previous` go on in the neighbouring row. */
export const moved = (
  { row, column }: Place,
  move: Move,
  { rows, columns, pageRows, pageColumns }: GridSize,
): Place => {
  const at = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(0, nextRow), rows - 1),
    column: Math.min(Math.max(0, nextColumn), columns - 1),
  })
  switch (move) {
    case 'up':
      return at(row - 1, column)
    case 'down':
      return at(row + 1, column)
    case 'left':
      return at(row, column - 1)
    case 'right':
      return at(row, column + 1)
    case 'row-start':
      return at(row, 0)
    case 'row-end':
      return at(row, columns - 1)
    case 'column-start':
      return at(0, column)
    case 'column-end':
      return at(rows - 1, column)
    case 'first':
      return at(0, 0)
    case 'last':
      return at(rows - 1, columns - 1)
    case 'page-up':
      return at(row - pageRows, column)
    case 'page-down':
      return at(row + pageRows, column)
    case 'page-left':
      return at(row, column - pageColumns)
    case 'page-right':
      return at(row, column + pageColumns)
    case 'next':
      return column < columns - 1 ? at(row, column + 1) : row < rows - 1 ? at(row + 1, 0) : { row, column }
    case 'previous':
      return column > 0 ? at(row, column - 1) : row > 0 ? at(row - 1, columns - 1) : { row, column }
  }
}
