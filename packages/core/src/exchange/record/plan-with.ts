import type { Plan, Product } from '../../plan/plan'
import type { RecordEntry } from './record-entry'

const withEntry = (product: Product, { kind, placeId, name, fields }: RecordEntry, plan: Plan): Product => {
  if (kind === 'units' && name !== undefined && typeof fields.size === 'number') {
    const others = (product.units ?? []).filter(
      (unit) => unit.name.trim().toLowerCase() !== name.toLowerCase(),
    )
    return { ...product, units: [...others, { name, size: fields.size }] }
  }
  if (kind !== 'products') return product
  if (placeId === undefined)
    return typeof fields.unit === 'string' && fields.unit !== product.unit.trim()
      ? { ...product, unit: fields.unit }
      : product
  const isThere =
    product.makers.some(({ partyId }) => partyId === placeId) ||
    plan.outlets?.some(({ id }) => id === placeId)
  if (isThere) return product
  const maker = { partyId: placeId, opening: 0, production: [], deliveries: [] }
  return { ...product, makers: [...product.makers, maker] }
}

/**
 * The plan with what the entries say of units and of who makes what: with it other tables are read that
 * come with these. Nothing else of it changes.
 */
export const planWith = (plan: Plan, entries: readonly RecordEntry[]): Plan =>
  entries.length === 0
    ? plan
    : {
        ...plan,
        products: plan.products.map((product) =>
          entries
            .filter(({ productId }) => productId === product.id)
            .reduce((changed, entry) => withEntry(changed, entry, plan), product),
        ),
      }
