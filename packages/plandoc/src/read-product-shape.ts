import type { Product } from '@rembuk/core/plan/plan'
import type { Report } from './faults'
import { type MakerShape, readMakerShapes } from './read-makers'
import { readProductFields } from './read-product-fields'
import { readRecipe } from './read-recipe'
import { readUnits } from './read-units'
import type { ReadableDoc } from './readable'

/** A product without the numbers of its weeks. */
export type ProductShape = Omit<
  Product,
  'demand' | 'orders' | 'otherReceipts' | 'otherIssues' | 'counted' | 'outlets' | 'makers'
> & { makers: MakerShape[] }

/** What there is of a product besides the numbers of its weeks; whatever does not fit is left out and reported. */
export const readProductShape = (doc: ReadableDoc, productId: string, report: Report): ProductShape => ({
  id: productId,
  ...readProductFields(doc, productId, report),
  units: readUnits(doc, productId, report),
  recipe: readRecipe(doc, productId, report),
  makers: readMakerShapes(doc, productId, report),
})
