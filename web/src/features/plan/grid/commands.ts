import type { Desk } from '../cells/desk'
import type { Entry, Target } from '../cells/write'
import { cellText } from './cell-text'
import type { GridState } from './grid-state'
import { type Place, type Rectangle, rectangleOf, rowsOf } from './selection'
import { toTabText } from './tab-text'

/** What the grid does to the plan, each as one undoable change. */
export const gridCommands = (desk: Desk, grid: GridState) => {
  const textAt = ({ row, column }: Place): string => {
    const line = grid.rows()[row]
    return line ? cellText(desk, line, column) : ''
  }
  /** A text for each cell of a rectangle that may be filled in; none where it is undefined. */
  const entriesIn = (cells: Rectangle, textOf: (place: Place) => string | undefined): Entry[] =>
    rowsOf(cells)
      .flat()
      .flatMap((place) => {
        const [target, text] = [grid.target(place), textOf(place)]
        return target && text !== undefined ? [{ target, text }] : []
      })

  return {
    textAt,
    /** Writes what was typed into a cell. False when it is no number: the text stays with the cell. */
    commit: (target: Target, text: string): boolean => desk.write([{ target, text }]).refused === 0,
    clear(): void {
      desk.write(entriesIn(grid.selection(), () => ''))
    },
    /** Repeats the first column or row of the selection over the rest; of a single one, the one before it. */
    fill(way: 'right' | 'down'): void {
      const selection = grid.selection()
      const { top, bottom, left, right } = selection
      const isDown = way === 'down'
      const first = isDown ? top : left
      const source = first === (isDown ? bottom : right) ? first - 1 : first
      const from = isDown ? { row: source } : { column: source }
      const rest = { ...selection, ...(isDown ? { top: source + 1 } : { left: source + 1 }) }
      desk.write(
        entriesIn(rest, (place) => {
          const at = { ...place, ...from }
          return grid.inputAt(at) && textAt(at)
        }),
      )
    },
    /**
     * Writes the text of one cell into all that are selected. False when it is no number: then it stays with
     * that cell, and nothing is written.
     */
    fillAll(from: Place, text: string): boolean {
      const entries = entriesIn(grid.selection(), () => text)
      return desk.write([...entriesIn(rectangleOf(from, from), () => text), ...entries], true).refused === 0
    },
    copied: (): string => toTabText(rowsOf(grid.selection()).map((row) => row.map(textAt))),
  }
}

export type GridCommands = ReturnType<typeof gridCommands>
