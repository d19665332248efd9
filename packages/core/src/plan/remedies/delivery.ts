import type { Plan, Product } from '../plan'
import type { DeliveryWithoutStock } from '../problems/problem'
import type { Rules } from '../problems/rules'
import { changeProduction, freeIn, producedIn, producersOf, spareFrom } from './producer'
import type { Remedy } from './remedy'
import { deliveredIn, deliverLess, deliverMore } from './shipments'
import { stepsDown, stepsUp } from './steps'

/** What could give a producer the stock that it delivers, or another producer the delivery; the gentlest first. */
export const deliveryRemedies = (
  plan: Plan,
  product: Product,
  { partyId, week, sizes }: DeliveryWithoutStock,
  rules: Rules,
): Remedy[] => {
  const producers = producersOf(plan, product, rules)
  const own = producers.find(({ maker }) => maker.partyId === partyId)
  if (!own) return []
  const wanted = stepsUp(product, sizes[0] ?? 0)
  const free = freeIn(own, week, rules.thresholds.loadPerMille)
  const remedies: Remedy[] = []
  if (week + 1 < plan.weeks) {
    const earlier = stepsDown(product, Math.min(wanted, free, producedIn(own, week + 1)))
    const edits = [changeProduction(own, week, earlier), changeProduction(own, week + 1, -earlier)]
    remedies.push({ kind: 'move-earlier', partyIds: [partyId], quantity: earlier, edits })
  }
  const more = stepsDown(product, Math.min(wanted, free))
  const raise = [changeProduction(own, week, more)]
  remedies.push({ kind: 'raise-production', partyIds: [partyId], quantity: more, edits: raise })
  const delivered = deliveredIn(own, week)
  for (const other of producers.filter((producer) => producer !== own)) {
    const taken = stepsDown(product, Math.min(wanted, delivered, spareFrom(other, week)))
    const edits = [...deliverLess(own, week, taken), deliverMore(other, week, taken)]
    remedies.push({ kind: 'split', partyIds: [partyId, other.maker.partyId], quantity: taken, edits })
  }
  if (week + 1 < plan.weeks) {
    const later = stepsDown(product, Math.min(wanted, delivered))
    const edits = [...deliverLess(own, week, later), deliverMore(own, week + 1, later)]
    remedies.push({ kind: 'move-later', partyIds: [partyId], quantity: later, edits })
  }
  return remedies
}
