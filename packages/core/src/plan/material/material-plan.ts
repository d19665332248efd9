import type { Day } from '../../calendar'
import type { Plan } from '../plan'
import { type GrossNeed, grossNeeds } from './gross-needs'
import type { Material } from './material'
import { type NetRequirements, netRequirements } from './net-requirements'

/** What a plan needs of one material, and what has to be ordered for it. */
export interface MaterialPlan extends NetRequirements {
  /** One per week. */
  needs: GrossNeed[]
}

/**
 * Plans one material: the gross needs of all production, netted and ordered. Before `firstOrderDay`
 * nothing can be ordered any more.
 */
export const planMaterial = (plan: Plan, material: Material, firstOrderDay: Day): MaterialPlan => {
  const needs = grossNeeds(plan, material.id)
  const gross = needs.map(({ need }) => need)
  return { needs, ...netRequirements(material, gross, { start: plan.start, firstOrderDay }) }
}
