import { type Capacity, capacityLoad, loadPerMille, overload } from '../capacity'
import type { Plan } from '../plan'
import type { CapacityOverload } from './problem'
import { runsOf } from './runs'
import type { Thresholds } from './thresholds'

/** The weeks in which one producer has more to make than the agreed part of its capacity. */
export const capacityProblems = (
  plan: Plan,
  capacity: Capacity,
  thresholds: Thresholds,
): CapacityOverload[] => {
  const loads = capacityLoad(plan, capacity)
  return runsOf(loads.map((load) => overload(load, thresholds.loadPerMille))).map((run) => {
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
