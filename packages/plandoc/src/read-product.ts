import type { Product } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import { type ReadWeeks, readOptionalLine, readWeekEntries, readWeekLine } from './read-lines'
import { readMaker } from './read-makers'
import { readOutletLines } from './read-outlet-lines'
import { readProductShape } from './read-product-shape'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** One product with its lines, producers and outlets; whatever does not fit is left out and reported. */
export const readProduct = (
  doc: ReadableDoc,
  productId: string,
  weeks: ReadWeeks,
  report: Report,
): Product => {
  const shape = readProductShape(doc, productId, report)
  const makers = shape.makers.map((maker) => readMaker(doc, productId, maker, weeks, report))
  return {
    ...shape,
    demand: readWeekLine(doc, planRoots.demand(productId), weeks, report),
    orders: readOptionalLine(doc, planRoots.orders(productId), weeks, report),
    otherReceipts: readOptionalLine(doc, planRoots.receipts(productId), weeks, report),
    otherIssues: readOptionalLine(doc, planRoots.issues(productId), weeks, report),
    counted: readWeekEntries(doc, planRoots.count(productId), weeks, report),
    makers,
    outlets: readOutletLines(doc, { id: productId, makers }, weeks, report),
  }
}
