import type { Day } from '@rembuk/core/calendar'

/** A line of the plan that people fill in. */
export type InputLine =
  | { kind: 'demand'; productId: string }
  | { kind: 'production' | 'delivery'; productId: string; partyId: string }

/** A line that is computed from the others. */
export interface StockLine {
  kind: 'stock' | 'producer-stock'
  productId: string
}

export type Line = InputLine | StockLine

export const isInput = (line: Line): line is InputLine =>
  line.kind === 'demand' || line.kind === 'production' || line.kind === 'delivery'

/** The line's name, unique in the plan. For lines that are filled in it is the name of their root map. */
export const lineKey = (line: Line): string =>
  'partyId' in line ? `${line.kind}/${line.productId}/${line.partyId}` : `${line.kind}/${line.productId}`

/** The name of one week of a line, unique in the plan. */
export const cellKey = (line: Line, monday: Day): string => `${lineKey(line)}@${monday}`

/** The lines of a product in the order shown. */
export const linesOf = (productId: string, makers: readonly string[]): Line[] => [
  { kind: 'demand', productId },
  ...makers.map((partyId): Line => ({ kind: 'production', productId, partyId })),
  ...makers.map((partyId): Line => ({ kind: 'delivery', productId, partyId })),
  { kind: 'stock', productId },
  { kind: 'producer-stock', productId },
]
