import type { Maker, Plan, Product } from '@rembuk/core/plan/plan'
import { unreported } from '@rembuk/plandoc/faults'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { readProducts } from '@rembuk/plandoc/read-products'
import type { ReadableDoc } from '@rembuk/plandoc/readable'

/** A product without the numbers of its weeks. */
export type ProductShape = Omit<
  Product,
  'demand' | 'orders' | 'otherReceipts' | 'otherIssues' | 'counted' | 'outlets' | 'makers'
> & { makers: Omit<Maker, 'production' | 'deliveries' | 'counted'>[] }

/** A plan's weeks, products and producers. */
export type PlanShape = Pick<Plan, 'start' | 'weeks'> & { products: ProductShape[] }

/** Roots that hold numbers of weeks: most of a document. */
const numbers =
  /^(?:demand|orders|receipts|issues|count|production|delivery|delivery-details|outlet-demand)\//

/** The document as if nobody had filled in a week. */
const withoutNumbers = (doc: ReadableDoc): ReadableDoc => ({
  share: {
    has: (root) => !numbers.test(root) && doc.share.has(root),
    keys: () => doc.share.keys(),
  },
  getMap: (root) => doc.getMap(root),
})

/** Reads what there is besides numbers; undefined until the plan is started. Materials, capacities and holidays have tabs of their own, which read them. */
export const readShape = (doc: ReadableDoc): PlanShape | undefined => {
  const { period } = readFrame(doc, unreported)
  if (!period) return undefined
  return {
    ...period,
    products: readProducts(withoutNumbers(doc), readWeeks(period.start, period.weeks), unreported),
  }
}
