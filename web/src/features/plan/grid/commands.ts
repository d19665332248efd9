import type { Desk } from '../cells/desk'
import type { Entry, Target } from '../cells/write'
import { cellText } from './cell-text'
import type { GridState } from './grid-state'
import { type Place, placesOf } from './selection'
import { toTabText } from './tab-text'

/** What the grid does to the plan, each as one undoable change. */
export const gridCommands = (desk: Desk, grid: GridState) => {
  const textAt = ({ row, column }: Place): string => {
    const line = grid.rows()[row]
    return line ? cellText(desk, line, column) : ''
  }
  const entry = (place: Place, text: string): Entry[] => {
    const target = grid.target(place)
    return target ? [{ target, text }] : []
  }

  return {
    textAt,
    /** Writes what was typed into a cell. False when it is no number: the text stays with the cell. */
    commit: (target: Target, text: string): boolean => desk.write([{ target, text }]).refused === 0,
    clear(): void {
      desk.write(placesOf(grid.selection()).flatMap((place) => entry(place, '')))
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
        placesOf(rest).flatMap((place) => {
          const at = { ...place, ...from }
          return grid.inputAt(at) ? entry(place, textAt(at)) : []
        }),
      )
    },
    /**
     * Writes the text of one cell into all that are selected. False when it is no number: then it stays with
     * that cell, and nothing is written.
     */
    fillAll(from: Place, text: string): boolean {
      const entries = [from, ...placesOf(grid.selection())].flatMap((place) => entry(place, text))
      return desk.write(entries, true).refused === 0
    },
    copied(): string {
      const { top, bottom, left, right } = grid.selection()
      const rows = Array.from({ length: bottom - top + 1 }, (_, y) =>
        Array.from({ length: right - left + 1 }, (_, x) => textAt({ row: top + y, column: left + x })),
      )
      return toTabText(rows)
    },
  }
}

export type GridCommands = ReturnType<typeof gridCommands>
