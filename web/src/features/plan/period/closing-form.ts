import { type Day, daysBetween } from '@rembuk/core/calendar'
import { type ClosingStock, closingMaterial, closingStock } from '@rembuk/core/plan/closing-stock'
import type { Plan } from '@rembuk/core/plan/plan'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'
import type { PeriodClosing } from '@rembuk/plandoc/edit/next-period'

/** One stock that is carried over, at one place. */
export interface ClosingPlace {
  kind: 'cooperative' | 'producer' | 'outlet' | 'material'
  /** Of a product, or of a material. */
  itemId: string
  /** The producer or outlet that has it. */
  placeId?: string
  stock: Thousandths
}

/** The name of a place among those of one plan. */
export const placeKey = ({ kind, itemId, placeId }: ClosingPlace): string =>
  [kind, itemId, ...(placeId === undefined ? [] : [placeId])].join('/')

/** What the plan leaves when the next period starts on that Monday: as of the week before, at most its last one. */
export const closingPlaces = (plan: Plan, nextStart: Day): ClosingPlace[] => {
  const weekBefore = Math.floor(daysBetween(plan.start, nextStart) / 7) - 1
  const lastWeek = Math.min(Math.max(weekBefore, 0), plan.weeks - 1)
  const ofProducts = plan.products.flatMap((product): ClosingPlace[] => {
    const { opening, makers, outlets = [] } = closingStock(product, plan, lastWeek)
    return [
      { kind: 'cooperative', itemId: product.id, stock: opening },
      ...makers.map((maker) => ({
        kind: 'producer' as const,
        itemId: product.id,
        placeId: maker.partyId,
        stock: maker.opening,
      })),
      ...outlets.map((outlet) => ({
        kind: 'outlet' as const,
        itemId: product.id,
        placeId: outlet.outletId,
        stock: outlet.opening,
      })),
    ]
  })
  const ofMaterials = (plan.materials ?? []).map(
    (material): ClosingPlace => ({
      kind: 'material',
      itemId: material.id,
      stock: closingMaterial(material, plan, lastWeek),
    }),
  )
  return [...ofProducts, ...ofMaterials]
}

/** A stock as its field shows it. */
export const closingText = (place: ClosingPlace): string => quantityToDecimalText(place.stock)

/** Reads the stocks: those typed over, by place, instead of the projected ones. An empty one is nothing. */
export const readClosing = (
  places: readonly ClosingPlace[],
  typed: ReadonlyMap<string, string>,
): { ok: true; closing: PeriodClosing } | { ok: false; faults: ReadonlyMap<string, QuantityFault> } => {
  const faults = new Map<string, QuantityFault>()
  const stockAt = (place: ClosingPlace): Thousandths => {
    const text = typed.get(placeKey(place))
    if (text === undefined) return place.stock
    const parsed = parseQuantity(text)
    if (parsed.ok) return parsed.quantity
    if (parsed.fault !== 'empty') faults.set(placeKey(place), parsed.fault)
    return 0
  }
  const products = new Map<string, Required<ClosingStock>>()
  const materials = new Map<string, Thousandths>()
  for (const place of places) {
    const stock = stockAt(place)
    const product = products.get(place.itemId)
    if (place.kind === 'material') materials.set(place.itemId, stock)
    else if (place.placeId === undefined)
      products.set(place.itemId, { opening: stock, makers: [], outlets: [] })
    else if (place.kind === 'outlet') product?.outlets.push({ outletId: place.placeId, opening: stock })
    else product?.makers.push({ partyId: place.placeId, opening: stock })
  }
  return faults.size > 0 ? { ok: false, faults } : { ok: true, closing: { products, materials } }
}
