import { addDays, type Day } from '../calendar'
import { capacityLoad, loadPerMille, overload } from '../plan/capacity'
import { planOf } from '../proposal/plan-of'
import type { Snapshot } from '../proposal/snapshot'
import type { Thousandths } from '../quantity'
import type { Versions } from './interest'

/** The load of a producer in a week. */
export interface LoadState {
  /** In per mille of what is available; undefined where nothing is. */
  perMille: number | undefined
  /** Used above the agreed limit, in thousandths of the capacity's unit; 0 within it. */
  over: Thousandths
}

/** A week in which a producer is, or was, loaded above the agreed limit, and not the same as before. */
export interface CapacityEffect {
  partyId: string
  monday: Day
  /** Undefined where no capacity was agreed for this week. */
  before: LoadState | undefined
  after: LoadState
}

/** The load of each producer with a known capacity in each week, under both. */
const loadStates = (snapshot: Snapshot): Map<string, { partyId: string; monday: Day; load: LoadState }> => {
  const plan = planOf(snapshot)
  const { loadPerMille: limit } = snapshot.plan.thresholds
  return new Map(
    (plan.capacities ?? []).flatMap((capacity) =>
      capacityLoad(plan, capacity).map((week, index) => {
        const { partyId } = capacity
        const monday = addDays(plan.start, 7 * index)
        const load = { perMille: loadPerMille(week), over: overload(week, limit) }
        return [`${partyId}\n${monday}`, { partyId, monday, load }] as const
      }),
    ),
  )
}

/** The weeks of the new plan in which a producer comes above its limit, is more or less above it, or no longer is. */
export const capacityEffects = ({ before, after }: Versions): CapacityEffect[] => {
  const old = before ? loadStates(before) : new Map<string, { load: LoadState }>()
  return [...loadStates(after)].flatMap(([key, { partyId, monday, load }]) => {
    const was = old.get(key)?.load
    return load.over === (was?.over ?? 0) ? [] : [{ partyId, monday, before: was, after: load }]
  })
}
