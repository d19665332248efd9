import { isSameValue } from '../proposal/same-value'
import type { Snapshot, SnapshotProduct } from '../proposal/snapshot'

const withProducts = (snapshot: Snapshot, products: SnapshotProduct[]): Snapshot => ({
  ...snapshot,
  plan: { ...snapshot.plan, products },
})

/**
 * Both snapshots without the products of which they say the same. Of a large plan most are, and what is
 * compared fact by fact is then little.
 */
export const onlyDifferent = (before: Snapshot, after: Snapshot): { before: Snapshot; after: Snapshot } => {
  const old = new Map(before.plan.products.map((product) => [product.id, product]))
  const same = new Set(
    after.plan.products.filter((product) => isSameValue(old.get(product.id), product)).map(({ id }) => id),
  )
  const rest = (snapshot: Snapshot) =>
    withProducts(
      snapshot,
      snapshot.plan.products.filter(({ id }) => !same.has(id)),
    )
  return { before: rest(before), after: rest(after) }
}
