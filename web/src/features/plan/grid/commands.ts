import type { Desk } from '../cells/desk'
import type { Entry, Target } from '../cells/write'
import { cellText } from './cell-text'
import type { GridState } from './grid-state'
import { isSingle, type Place, placesOf } from './selection'
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
    /** Repeats the first column of the selection over the rest; of a single cell, its left neighbour. */
    fillRight(): void {
      const { top, bottom, left, right } = grid.selection()
      const single = isSingle(grid.selection()) || left === right
      const source = single ? left - 1 : left
      if (source < 0) return
      desk.write(
        placesOf({ top, bottom, left: source + 1, right }).flatMap((place) =>
          entry(place, textAt({ row: place.row, column: source })),
        ),
      )
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
