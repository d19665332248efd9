import { type Day, isMonday } from '@rembuk/core/calendar'
import { type InputLine, lineOfRoot, lineRoot } from './line'

/** One editable cell of the plan: a line in one week. */
export type Cell = InputLine & { monday: Day }

/** The cell's address as text, at most 120 characters: `demand/p1@2026-11-23`, `production/p1/u2@2026-11-23`. */
export const cellText = (cell: Cell): string => `${lineRoot(cell)}@${cell.monday}`

/** The cell behind an address, or undefined where the text is none. */
export const parseCell = (text: string): Cell | undefined => {
  const [root = '', monday, ...rest] = text.split('@')
  const line = lineOfRoot(root)
  return line && isMonday(monday) && rest.length === 0 ? { ...line, monday } : undefined
}
