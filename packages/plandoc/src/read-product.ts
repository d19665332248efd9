import { isLabel } from '@rembuk/core/label'
import { MAX_MAKERS } from '@rembuk/core/plan/bounds'
import type { Product } from '@rembuk/core/plan/plan'
import { isQuantity } from '@rembuk/core/quantity'
import type * as Y from 'yjs'
import type { Report } from './faults'
import { type ReadWeeks, readDeliveries, readPartyQuantities, readWeekLine } from './read-lines'
import { readEntries, readOrder } from './read-root'
import { planRoots } from './roots'

type Fields = Pick<Product, 'name' | 'unit' | 'opening' | 'safety'>

/** The fields of a product. A name or unit that is missing or bad is replaced by the id and by nothing. */
const readFields = (doc: Y.Doc, productId: string, report: Report): Fields => {
  const root = planRoots.product(productId)
  const fields: Partial<Fields> = {}
  for (const [key, value] of readEntries(doc, root, report)) {
    if (key === 'name' || key === 'unit') {
      if (isLabel(value)) fields[key] = value
      else report('bad-value', root, key)
    } else if (key === 'opening' || key === 'safety') {
      if (isQuantity(value)) fields[key] = value
      else report('bad-value', root, key)
    } else report('unknown-key', root, key)
  }
  if (fields.name === undefined) report('missing', root, 'name')
  if (fields.unit === undefined) report('missing', root, 'unit')
  return { name: productId, unit: '', opening: 0, safety: 0, ...fields }
}

/** One product with its lines and producers; whatever does not fit is left out and reported. */
export const readProduct = (doc: Y.Doc, productId: string, weeks: ReadWeeks, report: Report): Product => {
  const openings = readPartyQuantities(doc, planRoots.opening(productId), report)
  return {
    id: productId,
    ...readFields(doc, productId, report),
    demand: readWeekLine(doc, planRoots.demand(productId), weeks, report),
    makers: readOrder(doc, planRoots.makers(productId), MAX_MAKERS, report).map((partyId) => ({
      partyId,
      opening: openings.get(partyId) ?? 0,
      production: readWeekLine(doc, planRoots.production(productId, partyId), weeks, report),
      deliveries: readDeliveries(doc, planRoots.delivery(productId, partyId), weeks, report),
    })),
  }
}
