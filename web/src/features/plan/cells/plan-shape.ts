import { MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import type { Plan } from '@rembuk/core/plan/plan'
import { unreported } from '@rembuk/plandoc/faults'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { type ProductShape, readProductShape } from '@rembuk/plandoc/read-product-shape'
import { readOrder } from '@rembuk/plandoc/read-root'
import type { ReadableDoc } from '@rembuk/plandoc/readable'
import { planRoots } from '@rembuk/plandoc/roots'

/** A plan's weeks, products and producers. */
export type PlanShape = Pick<Plan, 'start' | 'weeks'> & { products: ProductShape[] }

/** The products in the order shown, at most 200. */
export const shownProducts = (doc: ReadableDoc): string[] =>
  readOrder(doc, planRoots.products, MAX_PRODUCTS, unreported)

/** Reads what there is besides numbers; undefined until the plan is started. Materials, capacities and holidays have tabs of their own, which read them. */
export const readShape = (doc: ReadableDoc): PlanShape | undefined => {
  const { period } = readFrame(doc, unreported)
  if (!period) return undefined
  return {
    ...period,
    products: shownProducts(doc).map((productId) => readProductShape(doc, productId, unreported)),
  }
}

/** Whether nobody would see a difference: the live plan often follows on the same one as it was packed. */
export const isSameShape = (a: PlanShape | undefined, b: PlanShape | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
