import type { Day } from '@rembuk/core/calendar'
import type { Material } from '@rembuk/core/plan/material/material'
import type { NextOrder } from './next-orders'

/** What a person can open from the materials tab. */
export interface MaterialActions {
  add(): void
  edit(material: Material): void
  arrivals(material: Material): void
  /** Of a week, or of the one that people count first. */
  count(materialId: string, monday?: Day): void
  order(next: NextOrder): void
  recipe(productId: string): void
}
