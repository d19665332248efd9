import { isSameValue } from '../proposal/same-value'
import type { Snapshot, SnapshotMaker, SnapshotProduct } from '../proposal/snapshot'

const withProducts = (snapshot: Snapshot, products: SnapshotProduct[]): Snapshot => ({
  ...snapshot,
  plan: { ...snapshot.plan, products },
})

/** A product without those producers of whom the other version says the same; undefined where it says all the same. */
const without = (product: SnapshotProduct, other: SnapshotProduct): SnapshotProduct | undefined => {
  const others = new Map(other.makers.map((maker) => [maker.partyId, maker]))
  const isSame = (maker: SnapshotMaker) => isSameValue(others.get(maker.partyId), maker)
  const makers = product.makers.filter((maker) => !isSame(maker))
  const isAllSame =
    makers.length === 0 &&
    other.makers.length === product.makers.length &&
    isSameValue({ ...product, makers: [] }, { ...other, makers: [] })
  return isAllSame ? undefined : { ...product, makers }
}

/**
 * Both snapshots without the products and the producers of which they say the same. Of a large plan most
 * are, and what is compared fact by fact is then little.
 */
export const onlyDifferent = (before: Snapshot, after: Snapshot): { before: Snapshot; after: Snapshot } => {
  const rest = (snapshot: Snapshot, other: Snapshot): Snapshot => {
    const others = new Map(other.plan.products.map((product) => [product.id, product]))
    const products = snapshot.plan.products.flatMap((product) => {
      const known = others.get(product.id)
      const different = known ? without(product, known) : product
      return different ? [different] : []
    })
    return withProducts(snapshot, products)
  }
  return { before: rest(before, after), after: rest(after, before) }
}
