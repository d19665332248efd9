import type { Goal } from '@rembuk/core/plan/goals'
import { unreported } from '@rembuk/plandoc/faults'
import { readGoals } from '@rembuk/plandoc/read-goals'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createMemo } from 'solid-js'
import type { Desk } from '../cells/desk'

/** Follows the goals of the plan on the desk. Call inside a Solid owner. */
export const createGoals = ({ doc, signals }: Desk): Accessor<Goal[]> =>
  createMemo(() => {
    signals.follow(planRoots.goals)
    const goals = readGoals(doc, unreported)
    for (const { id, assumptions } of goals) {
      signals.follow(planRoots.goal(id))
      signals.follow(planRoots.assumptions(id))
      for (const assumption of assumptions) signals.follow(planRoots.assumption(id, assumption.id))
    }
    return goals
  })
