import { lastCorrection } from '../correction'
import { orderDayFor } from '../material/lead-time'
import type { Material } from '../material/material'
import { planMaterial } from '../material/material-plan'
import type { Plan } from '../plan'
import type { MaterialLate } from './problem'
import { firstOpenWeek, type Rules } from './rules'
import { runsOf } from './runs'

/** The weeks whose production lacks a material that no order placed from the rules' first day on brings in time. */
export const materialProblems = (plan: Plan, material: Material, rules: Rules): MaterialLate[] => {
  const { needs, projected, tooLate } = planMaterial(plan, material, rules.firstDay)
  return runsOf(tooLate, firstOpenWeek(plan, rules)).map((run) => {
    const correction = lastCorrection(material, projected, run.week)
    return {
      kind: 'material-late',
      materialId: material.id,
      partyId: material.partyId,
      orderDay: orderDayFor(plan.start, run.week, material.leadTime),
      ...run,
      cause: needs[run.week]?.uses ?? [],
      ...(correction && { correction }),
    }
  })
}
