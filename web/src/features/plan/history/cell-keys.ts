import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { lineRoot } from '@rembuk/plandoc/line'
import { daysOfWeek } from '@rembuk/plandoc/week-delivery'
import type { Target } from '../cells/write'

/** Where a cell stands in the document: a root map and the keys in it, of a delivery the days of its week. */
export const cellKeys = ({ line, monday }: Target): { root: string; keys: string[] } => ({
  root: lineRoot(line),
  keys: line.kind === 'delivery' ? daysOfWeek(monday) : [monday],
})

/** The number that a cell shows for what its keys held; undefined where none of it is a quantity. */
export const shownQuantity = (values: Readonly<Record<string, unknown>>): Thousandths | undefined => {
  const quantities = Object.values(values).filter(isQuantity)
  return quantities.length === 0 ? undefined : quantities.reduce((sum, quantity) => sum + quantity, 0)
}
