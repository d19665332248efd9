import type { Thousandths } from '@rembuk/core/quantity'
import type { Desk } from '../cells/desk'
import { isInput } from '../cells/lines'
import { stockOf } from '../cells/stock-of'
import type { GridState } from '../grid/grid-state'

/** What the numbers of a selection come to. */
export interface SelectedSum {
  /** Cells that hold a number. */
  count: number
  sum: Thousandths
  /** The unit of all of them; undefined where they differ. */
  unit: string | undefined
}

/** Adds up what is selected, a row a step: numbers that people fill in and computed ones, as they are now. */
export function* sumSelected(desk: Desk, grid: GridState): Generator<undefined, SelectedSum> {
  const { top, bottom, left, right } = grid.selection()
  const units = new Set<string>()
  let [count, sum] = [0, 0]
  for (const line of grid.rows().slice(top, bottom + 1)) {
    for (let column = left; column <= right; column++) {
      const monday = desk.mondays()[column]
      if (monday === undefined) continue
      const number = isInput(line) ? desk.quantity(line, monday) : stockOf(desk, line, column)?.balance
      if (number === undefined) continue
      count++
      sum += number
      units.add(desk.product(line.productId)?.unit ?? '')
    }
    yield
  }
  const [unit, another] = units
  return { count, sum, unit: another === undefined ? unit : undefined }
}
