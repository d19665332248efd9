import type { Plan, Product } from '../plan'
import type { StockProblem } from '../problems/problem'
import type { Rules } from '../problems/rules'
import { producersOf } from './producer'
import type { Remedy } from './remedy'
import { deliveredIn, deliverLess, deliverMore } from './shipments'
import { stepsDown, stepsUp } from './steps'

/** What could lower a surplus at the cooperative: a producer sends it a week later. */
export const surplusRemedies = (
  plan: Plan,
  product: Product,
  { week, sizes }: StockProblem,
  rules: Rules,
): Remedy[] => {
  if (week + 1 >= plan.weeks) return []
  return producersOf(plan, product, rules).map((producer) => {
    const wanted = stepsUp(product, sizes[0] ?? 0)
    const quantity = stepsDown(product, Math.min(wanted, deliveredIn(producer, week)))
    return {
      kind: 'move-later',
      partyIds: [producer.maker.partyId],
      quantity,
      edits: [...deliverLess(producer, week, quantity), deliverMore(producer, week + 1, quantity)],
    }
  })
}
