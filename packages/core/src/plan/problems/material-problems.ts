import type { Day } from '../../calendar'
import { orderDayFor } from '../material/lead-time'
import type { Material } from '../material/material'
import { planMaterial } from '../material/material-plan'
import type { Plan } from '../plan'
import type { MaterialLate } from './problem'
import { runsOf } from './runs'

/** The weeks whose production lacks a material that no order placed from `firstOrderDay` on brings in time. */
export const materialProblems = (plan: Plan, material: Material, firstOrderDay: Day): MaterialLate[] => {
  const { needs, tooLate } = planMaterial(plan, material, firstOrderDay)
  return runsOf(tooLate).map((run) => ({
    kind: 'material-late',
    materialId: material.id,
    partyId: material.partyId,
    orderDay: orderDayFor(plan.start, run.week, material.leadTime),
    ...run,
    cause: needs[run.week]?.uses ?? [],
  }))
}
