import type { Day } from '@rembuk/core/calendar'
import type { Desk } from '../cells/desk'
import { isCount, isInput, type Line } from '../cells/lines'
import type { Target } from '../cells/write'
import type { GridState } from '../grid/grid-state'

const isPlanned = (line: Line): boolean => isInput(line) && !isCount(line)

/**
 * The line and weeks of a selection over which a total can be spread: its first line that people plan in, or
 * the demand of the product where it has none; one week stands for all from it on.
 */
export const selectedSpan = (desk: Desk, grid: GridState): { target: Target; last?: Day } | undefined => {
  const { top, bottom, left, right } = grid.selection()
  const rows = grid.rows().slice(top, bottom + 1)
  const line = rows.find(isPlanned) ?? rows[0]
  const [monday, last] = [desk.mondays()[left], desk.mondays()[right]]
  if (!line || !monday) return undefined
  const target: Target = {
    line: isInput(line) && isPlanned(line) ? line : { kind: 'demand', productId: line.productId },
    monday,
  }
  return left === right || last === undefined ? { target } : { target, last }
}
