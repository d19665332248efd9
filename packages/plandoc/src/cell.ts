import { type Day, isMonday } from '@rembuk/core/calendar'
import { isId } from './roots'

/** One editable cell of the plan: a line of one product in one week. */
export type Cell =
  | { kind: 'demand'; productId: string; monday: Day }
  | { kind: 'production' | 'delivery'; productId: string; partyId: string; monday: Day }

const cellPattern = /^(?:(demand)|(production|delivery))\/([^/@]+)(?:\/([^/@]+))?@([^@]+)$/

/** The cell's address as text, at most 120 characters: `demand/p1@2026-11-23`, `production/p1/u2@2026-11-23`. */
export const cellText = (cell: Cell): string =>
  cell.kind === 'demand'
    ? `demand/${cell.productId}@${cell.monday}`
    : `${cell.kind}/${cell.productId}/${cell.partyId}@${cell.monday}`

/** The cell behind an address, or undefined where the text is none. */
export const parseCell = (text: string): Cell | undefined => {
  const [, demand, line, productId, partyId, monday] = cellPattern.exec(text) ?? []
  if (!isId(productId) || !isMonday(monday)) return undefined
  if (demand && partyId === undefined) return { kind: 'demand', productId, monday }
  if ((line === 'production' || line === 'delivery') && isId(partyId))
    return { kind: line, productId, partyId, monday }
  return undefined
}
