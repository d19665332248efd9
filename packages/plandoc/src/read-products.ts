import { MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import type { Product } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import type { ReadWeeks } from './read-lines'
import { readProduct } from './read-product'
import { readOrder } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** The products of a plan in the order shown, at most 200, with their numbers in those weeks. */
export const readProducts = (doc: ReadableDoc, weeks: ReadWeeks, report: Report): Product[] =>
  readOrder(doc, planRoots.products, MAX_PRODUCTS, report).map((productId) =>
    readProduct(doc, productId, weeks, report),
  )
