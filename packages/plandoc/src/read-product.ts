import type { Product } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import { type ReadWeeks, readOptionalLine, readWeekEntries, readWeekLine } from './read-lines'
import { readMakers } from './read-makers'
import { readOutletLines } from './read-outlet-lines'
import { readProductFields } from './read-product-fields'
import { readRecipe } from './read-recipe'
import { readUnits } from './read-units'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** One product with its lines, producers and outlets; whatever does not fit is left out and reported. */
export const readProduct = (
  doc: ReadableDoc,
  productId: string,
  weeks: ReadWeeks,
  report: Report,
): Product => {
  const makers = readMakers(doc, productId, weeks, report)
  return {
    id: productId,
    ...readProductFields(doc, productId, report),
    units: readUnits(doc, productId, report),
    demand: readWeekLine(doc, planRoots.demand(productId), weeks, report),
    orders: readOptionalLine(doc, planRoots.orders(productId), weeks, report),
    otherReceipts: readOptionalLine(doc, planRoots.receipts(productId), weeks, report),
    otherIssues: readOptionalLine(doc, planRoots.issues(productId), weeks, report),
    counted: readWeekEntries(doc, planRoots.count(productId), weeks, report),
    recipe: readRecipe(doc, productId, report),
    makers,
    outlets: readOutletLines(doc, { id: productId, makers }, weeks, report),
  }
}
