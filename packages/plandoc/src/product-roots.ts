import { planRoots } from './roots'

/** The roots on which a product depends besides those of its producers: whoever shows it follows them. */
export const productRoots = (productId: string): string[] =>
  [
    planRoots.product,
    planRoots.units,
    planRoots.recipe,
    planRoots.makers,
    planRoots.opening,
    planRoots.use,
    planRoots.demand,
    planRoots.orders,
    planRoots.receipts,
    planRoots.issues,
    planRoots.count,
  ].map((root) => root(productId))

/** The roots of one outlet's part in a product, besides `outlets` and what the product has itself. */
export const outletRoots = (productId: string, outletId: string): string[] =>
  [planRoots.makerCount, planRoots.delivery, planRoots.deliveryDetails, planRoots.outletDemand].map((root) =>
    root(productId, outletId),
  )

/** The roots of one producer's part in a product. */
export const makerRoots = (productId: string, partyId: string): string[] =>
  [planRoots.makerCount, planRoots.production, planRoots.delivery, planRoots.deliveryDetails].map((root) =>
    root(productId, partyId),
  )
