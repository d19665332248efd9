import { fraction, roundUp, scaleFraction } from '../fraction'
import type { Plan } from '../plan'
import type { CapacityOverload } from '../problems/problem'
import { firstOpenWeek, type Rules } from '../problems/rules'
import { changeProduction, freeIn, type Producer, producedIn, producersOf } from './producer'
import type { Remedy } from './remedy'
import { deliveredIn, deliverLess, deliverMore } from './shipments'
import { stepsDown, stepsUp } from './steps'

/** The product that takes most of the overloaded week. */
const largestLoad = (
  plan: Plan,
  { partyId, cause }: CapacityOverload,
  rules: Rules,
): Producer | undefined => {
  const [largest] = [...cause].sort((a, b) => b.used - a.used)
  const product = plan.products.find(({ id }) => id === largest?.productId)
  return product && producersOf(plan, product, rules).find(({ maker }) => maker.partyId === partyId)
}

/** What could lighten a producer's week: make a part of its largest product a week earlier or later, or at another producer. */
export const overloadRemedies = (plan: Plan, problem: CapacityOverload, rules: Rules): Remedy[] => {
  const own = largestLoad(plan, problem, rules)
  const use = own?.maker.use
  if (!own || !use) return []
  const { product } = own
  const { week, partyId } = problem
  const { loadPerMille } = rules.thresholds
  const over = roundUp(scaleFraction(fraction(problem.sizes[0] ?? 0), use.per, use.capacity))
  const wanted = Math.min(stepsUp(product, over), producedIn(own, week))
  const moves = (
    [
      ['move-earlier', week - 1],
      ['move-later', week + 1],
    ] as const
  ).filter(([, to]) => to >= firstOpenWeek(plan, rules) && to < plan.weeks)
  const others = producersOf(plan, product, rules).filter((other) => other.maker.partyId !== partyId)
  return [
    ...moves.map(([kind, to]): Remedy => {
      const quantity = stepsDown(product, Math.min(wanted, freeIn(own, to, loadPerMille)))
      const edits = [changeProduction(own, week, -quantity), changeProduction(own, to, quantity)]
      return { kind, partyIds: [partyId], quantity, edits }
    }),
    ...others.map((other): Remedy => {
      const quantity = stepsDown(
        product,
        Math.min(wanted, freeIn(other, week, loadPerMille), deliveredIn(own, week)),
      )
      const production = [changeProduction(own, week, -quantity), changeProduction(other, week, quantity)]
      const deliveries = [...deliverLess(own, week, quantity), deliverMore(other, week, quantity)]
      return {
        kind: 'split',
        partyIds: [partyId, other.maker.partyId],
        quantity,
        edits: [...production, ...deliveries],
      }
    }),
  ]
}
