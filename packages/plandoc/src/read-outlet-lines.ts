import { MAX_OUTLETS } from '@rembuk/core/plan/bounds'
import type { OutletLine, Product } from '@rembuk/core/plan/plan'
import { type Report, unreported } from './faults'
import { readDeliveries } from './read-deliveries'
import { type ReadWeeks, readPartyQuantities, readWeekEntries, readWeekLine } from './read-lines'
import { readOrder } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

const hasPart = ({ opening, demand, counted, deliveries }: OutletLine): boolean =>
  opening > 0 || counted !== undefined || deliveries.length > 0 || demand.some((quantity) => quantity > 0)

/**
 * What goes to each outlet of a product, in the order shown; undefined where none has a part in it. An
 * id that is also one of the product's producers is that producer. Faults of the roots that outlets
 * share with the plan and the producers are reported with those.
 */
export const readOutletLines = (
  doc: ReadableDoc,
  { id: productId, makers }: Pick<Product, 'id' | 'makers'>,
  weeks: ReadWeeks,
  report: Report,
): OutletLine[] | undefined => {
  const ids = readOrder(doc, planRoots.outlets, MAX_OUTLETS, unreported).filter(
    (id) => !makers.some(({ partyId }) => partyId === id),
  )
  if (ids.length === 0) return undefined
  const openings = readPartyQuantities(doc, planRoots.opening(productId), unreported)
  const lines = ids
    .map((outletId) => ({
      outletId,
      opening: openings.get(outletId) ?? 0,
      demand: readWeekLine(doc, planRoots.outletDemand(productId, outletId), weeks, report),
      counted: readWeekEntries(doc, planRoots.makerCount(productId, outletId), weeks, report),
      deliveries: readDeliveries(doc, productId, outletId, weeks, report),
    }))
    .filter(hasPart)
  return lines.length === 0 ? undefined : lines
}
