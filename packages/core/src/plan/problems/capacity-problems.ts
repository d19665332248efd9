import { type Capacity, capacityLoad, loadPerMille, overload } from '../capacity'
import type { Plan } from '../plan'
import type { CapacityOverload } from './problem'
import { firstOpenWeek, type Rules } from './rules'
import { runsOf } from './runs'

/** The weeks in which one producer has more to make than the agreed part of its capacity. */
export const capacityProblems = (plan: Plan, capacity: Capacity, rules: Rules): CapacityOverload[] => {
  const loads = capacityLoad(plan, capacity)
  const over = loads.map((load) => overload(load, rules.thresholds.loadPerMille))
  return runsOf(over, firstOpenWeek(plan, rules)).map((run) => {
    const first = loads[run.week]
    return {
      kind: 'capacity-overload',
      partyId: capacity.partyId,
      loadPerMille: first && loadPerMille(first),
      ...run,
      cause: first?.terms ?? [],
    }
  })
}
