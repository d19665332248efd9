import type { Accessor } from 'solid-js'
import type { GridCommands } from './commands'
import type { Geometry } from './geometry'
import type { GridState } from './grid-state'
import type { Move, Place, Rectangle } from './selection'

/** What the parts of one grid share. */
export interface GridView {
  grid: GridState
  commands: GridCommands
  geometry: Accessor<Geometry>
  /** Where a row stands, in CSS pixels below the header. */
  topOf(row: number): number
  /** Whether a place is in the right or the lower half of what is visible: bubbles open the other way. */
  isRight(column: number): boolean
  isLow(row: number): boolean
  /** Whether the header would cover a bubble above this row. */
  isTop(row: number): boolean
  /**
   * Goes on to another cell and brings it, and the focus, into sight; before, as one change with that, does
   * what must come first and stays where that fails. Answers whether it went on.
   */
  move(move: Move, extend?: boolean, first?: () => boolean): boolean
  /** Makes a cell the active one and brings it, and the focus, into sight. */
  go(place: Place, extend?: boolean): void
  /** Puts the focus on the active cell. */
  focus(): void
}

/** What the cells of one row share. */
export interface RowView {
  /** Counted from 0. */
  index: Accessor<number>
  /** Its line and product, with which the names of all its cells begin. */
  name: Accessor<string>
  /** Its selected columns; undefined where it has none. */
  selected: Accessor<Pick<Rectangle, 'left' | 'right'> | undefined>
}
