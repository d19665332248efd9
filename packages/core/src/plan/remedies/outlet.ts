import type { Plan, Product } from '../plan'
import type { OutletShortage } from '../problems/problem'
import type { Rules } from '../problems/rules'
import { projectProduct } from '../projection'
import { changeProduction, freeIn, producersOf } from './producer'
import type { Remedy } from './remedy'
import { deliveredIn, deliverLess, deliverMore, type Shipments } from './shipments'
import { stepsDown, stepsUp } from './steps'

/** What could give an outlet what it lacks: the store's stock, next week's delivery, or more production; the gentlest first. */
export const outletRemedies = (
  plan: Plan,
  product: Product,
  { outletId, week, sizes }: OutletShortage,
  rules: Rules,
): Remedy[] => {
  const outlet = product.outlets?.find((line) => line.outletId === outletId)
  if (!outlet) return []
  const { id: productId } = product
  const { firstDay, thresholds } = rules
  const shipments: Shipments = { plan, firstDay, productId, partyId: outletId, deliveries: outlet.deliveries }
  const wanted = stepsUp(product, sizes[0] ?? 0)
  const spare = Math.max(0, Math.min(...projectProduct(product, plan).stock.slice(week)) - product.safety)
  const sent = stepsDown(product, Math.min(wanted, spare))
  const remedies: Remedy[] = [
    {
      kind: 'supply-outlet',
      partyIds: [outletId],
      quantity: sent,
      edits: [deliverMore(shipments, week, sent)],
    },
  ]
  if (week + 1 < plan.weeks) {
    const moved = stepsDown(product, Math.min(wanted, deliveredIn(shipments, week + 1)))
    const edits = [deliverMore(shipments, week, moved), ...deliverLess(shipments, week + 1, moved)]
    remedies.push({ kind: 'move-earlier', partyIds: [outletId], quantity: moved, edits })
  }
  for (const producer of producersOf(plan, product, rules)) {
    const made = stepsDown(product, Math.min(wanted, freeIn(producer, week, thresholds.loadPerMille)))
    remedies.push({
      kind: 'raise-production',
      partyIds: [producer.partyId],
      quantity: made,
      edits: [
        changeProduction(producer, week, made),
        deliverMore(producer, week, made),
        deliverMore(shipments, week, made),
      ],
    })
  }
  return remedies
}
