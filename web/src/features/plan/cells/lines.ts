import type { Day } from '@rembuk/core/calendar'
import { type InputLine, lineRoot } from '@rembuk/plandoc/line'

/** A line that is computed from the others; `available` is what can still be promised. */
export type StockLine =
  | { kind: 'stock' | 'available' | 'producer-stock'; productId: string }
  | { kind: 'maker-stock'; productId: string; partyId: string }

export type Line = InputLine | StockLine

export const isInput = (line: Line): line is InputLine => {
  switch (line.kind) {
    case 'stock':
    case 'available':
    case 'producer-stock':
    case 'maker-stock':
      return false
    default:
      return true
  }
}

/** Whether the line's numbers are what was found, week by week: nothing that one would plan ahead. */
export const isCount = ({ kind }: InputLine): boolean => kind === 'count' || kind === 'producer-count'

/** Whether there can be something to say about a line's numbers: a count against what was expected, orders against the forecast. */
export const hasNote = (line: InputLine): boolean => isCount(line) || line.kind === 'orders'

/** The line's name, unique in the plan. For lines that are filled in it is the name of their root map. */
export const lineKey = (line: Line): string => {
  if (isInput(line)) return lineRoot(line)
  return 'partyId' in line
    ? `${line.kind}/${line.productId}/${line.partyId}`
    : `${line.kind}/${line.productId}`
}

/** The name of one week of a line, unique in the plan. */
export const cellKey = (line: Line, monday: Day): string => `${lineKey(line)}@${monday}`

/**
 * The lines of a product in the order shown. The rarely used ones are there where `isShown` says so;
 * what is computed from one of them comes with it.
 */
export const linesOf = (
  productId: string,
  makers: readonly string[],
  isShown: (line: InputLine) => boolean,
): Line[] => {
  const ofMakers = (kind: 'production' | 'delivery'): Line[] =>
    makers.map((partyId) => ({ kind, productId, partyId }))
  const where = (line: InputLine, ...computed: Line[]): Line[] => (isShown(line) ? [line, ...computed] : [])
  const orders = where({ kind: 'orders', productId }, { kind: 'available', productId })
  return [
    { kind: 'demand', productId },
    ...orders.slice(0, 1),
    ...ofMakers('production'),
    ...ofMakers('delivery'),
    ...where({ kind: 'receipts', productId }),
    ...where({ kind: 'issues', productId }),
    ...where({ kind: 'count', productId }),
    { kind: 'stock', productId },
    ...orders.slice(1),
    ...makers.flatMap((partyId) =>
      where(
        { kind: 'producer-count', productId, partyId },
        ...(makers.length > 1 ? [{ kind: 'maker-stock' as const, productId, partyId }] : []),
      ),
    ),
    { kind: 'producer-stock', productId },
  ]
}
