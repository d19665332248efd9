import type { Snapshot } from '../proposal/snapshot'

/** What a promise is about, as it was called when it was agreed. */
export interface Good {
  name: string
  /** Base unit as written. */
  unit: string
}

/** Products and materials by id. */
export interface Goods {
  products: Record<string, Good>
  materials: Record<string, Good>
}

/**
 * What the promises of an agreed plan are about. What an earlier version named and this one no longer
 * has stays, as there may be work on it.
 */
export const goodsOf = ({ plan }: Pick<Snapshot, 'plan'>, before?: Goods): Goods => ({
  products: {
    ...before?.products,
    ...Object.fromEntries(plan.products.map(({ id, name, unit }) => [id, { name, unit }])),
  },
  materials: {
    ...before?.materials,
    ...Object.fromEntries(plan.materials.map(({ id, name, unit }) => [id, { name, unit }])),
  },
})
