import { type Day, weekIndex } from '../../calendar'
import type { Material } from '../../plan/material/material'
import type { Maker, OutletLine, Plan, Product } from '../../plan/plan'
import type { RecordEntry, RecordField, RecordFields, RecordValue } from './record-entry'
import { leadField, lotsField } from './supply-words'

const isMaker = (product: Product, placeId: string | undefined): boolean =>
  product.makers.some(({ partyId }) => partyId === placeId)

/** A producer's or an outlet's part in a product; an id that is both is the producer's. */
export const partOf = (product: Product, placeId: string | undefined): Maker | OutletLine | undefined =>
  product.makers.find(({ partyId }) => partyId === placeId) ??
  product.outlets?.find(({ outletId }) => outletId === placeId)

const settingsAt = (plan: Plan, product: Product, placeId: string | undefined): RecordFields | undefined => {
  if (placeId === undefined) {
    const { unit, opening, safety, ceiling = null, step = null } = product
    return { unit, opening, safety, ceiling, step }
  }
  const isKnown = isMaker(product, placeId) || plan.outlets?.some(({ id }) => id === placeId)
  return isKnown ? { opening: partOf(product, placeId)?.opening ?? 0 } : undefined
}

const deliveryAt = (product: Product, { placeId, day }: RecordEntry): RecordFields | undefined => {
  const planned = partOf(product, placeId)?.deliveries.find((delivery) => delivery.day === day)
  if (!planned) return undefined
  const { quantity, carrier = null, note = null, ready = false } = planned
  return { quantity, carrier, note, ready }
}

const unitAt = ({ units = [] }: Product, name = ''): RecordFields | undefined => {
  const written = name.trim().toLowerCase()
  const known =
    units.find((unit) => unit.name.trim() === name.trim()) ??
    units.find((unit) => unit.name.trim().toLowerCase() === written)
  return known && { size: known.size }
}

const recipeAt = ({ recipe = [] }: Product, id: string | undefined): RecordFields | undefined => {
  const line = recipe.find(({ materialId }) => materialId === id)
  return line && { quantity: line.quantity, per: line.per, yield: line.yieldPerMille ?? null }
}

const suppliesAt = (plan: Plan, { receipts, counted }: Material, day: Day | undefined): RecordFields => {
  const week = day === undefined ? undefined : weekIndex(plan.start, plan.weeks, day)
  return week === undefined ? {} : { arrival: receipts[week] ?? 0, counted: counted?.[week] ?? null }
}

const materialAt = (plan: Plan, { kind, materialId, day }: RecordEntry): RecordFields | undefined => {
  const material = plan.materials?.find(({ id }) => id === materialId)
  if (!material) return undefined
  if (kind === 'supplies') return suppliesAt(plan, material, day)
  const { unit, partyId: buyer = null, opening, leadTime, lotSizing } = material
  return { unit, buyer, opening, lead: leadField(leadTime), lots: lotsField(lotSizing) }
}

/** What the plan says of what an entry is about; undefined where it has no such thing yet. */
export const recordAt = (plan: Plan, entry: RecordEntry): RecordFields | undefined => {
  if (entry.kind === 'materials' || entry.kind === 'supplies') return materialAt(plan, entry)
  const product = plan.products.find(({ id }) => id === entry.productId)
  if (!product) return undefined
  switch (entry.kind) {
    case 'deliveries':
      return deliveryAt(product, entry)
    case 'products':
      return settingsAt(plan, product, entry.placeId)
    case 'units':
      return unitAt(product, entry.name)
    case 'recipes':
      return recipeAt(product, entry.materialId)
  }
}

/** What an entry changes of one field. */
export interface FieldChange {
  field: RecordField
  before: RecordValue
  after: RecordValue
}

/** What an entry changes. */
export interface RecordChange {
  /** Whether the plan has no such thing yet. */
  isNew: boolean
  fields: FieldChange[]
}

/** Spaces around a text do not count: a cell does not keep them. */
const isSame = (a: RecordValue, b: RecordValue): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b

/** What writing the entry would change; undefined where the plan says the same already. */
export const changeOf = (plan: Plan, entry: RecordEntry): RecordChange | undefined => {
  const planned = recordAt(plan, entry)
  const nothing: RecordFields = entry.kind === 'deliveries' ? { ready: false } : {}
  const fields = Object.entries(entry.fields).flatMap(([key, after]): FieldChange[] => {
    const field = key as RecordField
    const before = (planned ?? nothing)[field] ?? null
    return isSame(before, after) ? [] : [{ field, before, after }]
  })
  if (planned && fields.length === 0) return undefined
  return { isNew: !planned, fields }
}
