import { parseQuantity } from '@rembuk/core/quantity'
import { announce, showToast } from '../../../ui/toast-store'
import type { Desk } from '../cells/desk'
import { MOST_AT_ONCE } from '../cells/most-at-once'
import type { Entry, Written } from '../cells/write'
import { copiedCells } from './copied-cells'
import type { GridState } from './grid-state'
import { t } from './paste-words'
import type { Place, Rectangle } from './selection'

/** A text on its way to a cell. */
interface Piece {
  place: Place
  text: string
}

type Block = readonly (readonly string[])[]

/** The block that a selection takes: a single cell all over it. */
const spread = (copied: Block, { top, bottom, left, right }: Rectangle): Block => {
  const [only, another] = copied.flat()
  if (only === undefined || another !== undefined) return copied
  return Array.from({ length: bottom - top + 1 }, () => new Array<string>(right - left + 1).fill(only))
}

const piecesOf = (block: Block, { top, left }: Rectangle): Piece[] =>
  block.flatMap((cells, y) => cells.map((text, x) => ({ place: { row: top + y, column: left + x }, text })))

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right

const filled = (pieces: readonly Piece[]): number => pieces.filter(({ text }) => text !== '').length

let takeAway = (): void => {}

/** Says what came of a paste; on the screen only if something of it did not get where it was meant to. */
const say = ({ count, refused }: Written, outside: number): void => {
  const parts = [
    t().pasted(count),
    ...(refused > 0 ? [t().toCheck(refused)] : []),
    ...(outside > 0 ? [t().outside(outside)] : []),
  ]
  takeAway()
  if (parts.length > 1) takeAway = showToast({ text: parts.join(' ') })
  else announce(parts.join(' '))
}

/**
 * Pastes from the first cell on of what was selected then, as one undoable change, and selects what was filled
 * in, unless the selection has moved meanwhile; one number fills all that was selected. Computed lines are passed over; what reaches past the table or is too
 * much at once is counted and said. A text that says by itself where its numbers belong goes to `preview`.
 */
export const paste = async (
  desk: Desk,
  grid: GridState,
  { text, selection }: { text: string; selection: Rectangle },
  preview: (text: string) => void,
): Promise<void> => {
  const copied = copiedCells(text)
  const pieces = piecesOf(spread(copied, selection), selection)
  if (!pieces.every(({ text: cell }) => cell === '' || parseQuantity(cell).ok)) {
    const { namesPlaces } = await import('./names-places')
    if (namesPlaces(desk, text, copied)) {
      preview(text)
      return
    }
  }
  const isInside = ({ row, column }: Place): boolean =>
    row < grid.rows().length && column < desk.mondays().length
  const inside = pieces.slice(0, MOST_AT_ONCE).filter(({ place }) => isInside(place))
  const entries = inside.flatMap(({ place, text: cell }): Entry[] => {
    const target = grid.target(place)
    return target ? [{ target, text: cell }] : []
  })
  const written = desk.write(entries)
  const last = inside.at(-1)
  if (last && isSame(grid.selection(), selection))
    grid.select(last.place, { row: selection.top, column: selection.left })
  say(written, filled(pieces) - filled(inside))
}
