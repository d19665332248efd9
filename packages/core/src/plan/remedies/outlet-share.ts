import type { Plan, Product } from '../plan'
import type { StockProblem } from '../problems/problem'
import type { Rules } from '../problems/rules'
import { projectProduct } from '../projection'
import { splitSupply } from '../split'
import { dividingStep } from '../spread-total'
import type { Remedy } from './remedy'
import { deliveredIn, deliverLess, type Shipments } from './shipments'

/**
 * Where the cooperative's store lacks what its outlets are to get in a week: what it has for them is split in
 * proportion to the deliveries planned, in whole steps. They lack something then; nobody gets everything while
 * another gets nothing.
 */
export const outletShareRemedies = (
  plan: Plan,
  product: Product,
  { week }: StockProblem,
  { firstDay }: Rules,
): Remedy[] => {
  const shipments = (product.outlets ?? [])
    .map(
      ({ outletId, deliveries }): Shipments => ({
        plan,
        firstDay,
        productId: product.id,
        partyId: outletId,
        deliveries,
      }),
    )
    .filter((each) => deliveredIn(each, week) > 0)
  if (shipments.length < 2) return []
  const planned = shipments.map((each) => deliveredIn(each, week))
  const sum = planned.reduce((total, quantity) => total + quantity, 0)
  const stock = projectProduct(product, plan).stock[week] ?? 0
  const step = Math.min(...planned.map((quantity) => dividingStep(quantity, product.step)))
  const whole = (quantity: number): number => quantity - (quantity % step)
  const shares = splitSupply(whole(Math.max(0, sum + stock)), planned.map(whole), step)
  return [
    {
      kind: 'share-outlets',
      partyIds: shipments.map(({ partyId }) => partyId),
      quantity: shares.reduce((total, quantity) => total + quantity, 0),
      edits: shipments.flatMap((each, index) =>
        deliverLess(each, week, (planned[index] ?? 0) - (shares[index] ?? 0)),
      ),
    },
  ]
}
