import type { Day } from '../../calendar'
import type { Thousandths } from '../../quantity'

/**
 * Kinds of tables with one thing in each row:
 * - `deliveries`: what is sent on a day from a producer to the cooperative's store, or from there to an outlet
 * - `products`: a product's settings at the cooperative, and its stock at each place as the plan starts
 * - `units`: how much one of a product's own units holds
 * - `recipes`: what making a product takes of a material
 * - `materials`: how a material is bought, and its stock as the plan starts
 * - `supplies`: what comes of a material in a week, and its stock counted as that starts
 */
export const recordKinds = ['deliveries', 'products', 'units', 'recipes', 'materials', 'supplies'] as const
export type RecordKind = (typeof recordKinds)[number]

/** What can be read or written of a record. */
export type RecordField =
  | 'quantity'
  | 'carrier'
  | 'note'
  | 'ready'
  | 'unit'
  | 'opening'
  | 'safety'
  | 'ceiling'
  | 'step'
  | 'size'
  | 'per'
  | 'yield'
  | 'buyer'
  | 'lead'
  | 'lots'
  | 'arrival'
  | 'counted'

/** A quantity in thousandths (a yield in per mille), a text, yes or no; null for nothing. */
export type RecordValue = Thousandths | string | boolean | null
export type RecordFields = Partial<Record<RecordField, RecordValue>>

/** What one row of a table says about one thing of the plan. Fields that it leaves blank are absent. */
export interface RecordEntry {
  kind: RecordKind
  /** Empty for what is of a material alone. */
  productId: string
  /** A producer or an outlet; absent for the cooperative. */
  placeId?: string
  /** Of a delivery; a Monday for supplies. */
  day?: Day
  /** Of a unit. */
  name?: string
  /** Of a recipe's line, a material and its supplies. */
  materialId?: string
  fields: RecordFields
}

/** The name of what an entry is about: two entries with the same one would overwrite each other. */
export const recordKey = ({ kind, productId, placeId = '', day, name, materialId }: RecordEntry): string =>
  `${kind}/${productId}/${placeId}${materialId ?? ''}@${day ?? name?.trim().toLowerCase() ?? ''}`
