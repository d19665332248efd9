import { fraction, roundUp, scaleFraction } from '../fraction'
import { orderDayFor } from '../material/lead-time'
import type { Plan } from '../plan'
import type { MaterialLate } from '../problems/problem'
import type { Rules } from '../problems/rules'
import { changeProduction, freeIn, producedIn, producersOf } from './producer'
import type { Remedy } from './remedy'
import { stepsDown, stepsUp } from './steps'

const FULL_YIELD = 1000

/**
 * What could wait for late material: each production that uses it moves, as far as it lacks material,
 * to the first week that an order can still reach.
 */
export const lateMaterialRemedies = (
  plan: Plan,
  { materialId, week, sizes, cause }: MaterialLate,
  rules: Rules,
): Remedy[] => {
  const leadTime = plan.materials?.find(({ id }) => id === materialId)?.leadTime
  if (!leadTime) return []
  const weeks = Array.from({ length: plan.weeks }, (_, index) => index)
  const reached = weeks.find((each) => orderDayFor(plan.start, each, leadTime) >= rules.firstDay)
  if (reached === undefined) return []
  return cause.flatMap(({ productId, partyId }): Remedy[] => {
    const product = plan.products.find(({ id }) => id === productId)
    const line = product?.recipe?.find((each) => each.materialId === materialId)
    if (!product || !line) return []
    const producer = producersOf(plan, product, rules).find(({ maker }) => maker.partyId === partyId)
    if (!producer) return []
    const usable = fraction(sizes[0] ?? 0, line.yieldPerMille ?? FULL_YIELD, FULL_YIELD)
    const wanted = Math.min(
      stepsUp(product, roundUp(scaleFraction(usable, line.per, line.quantity))),
      producedIn(producer, week),
    )
    const quantity = stepsDown(
      product,
      Math.min(wanted, freeIn(producer, reached, rules.thresholds.loadPerMille)),
    )
    const edits = [changeProduction(producer, week, -quantity), changeProduction(producer, reached, quantity)]
    return [{ kind: 'move-later', partyIds: [partyId], quantity, edits }]
  })
}
