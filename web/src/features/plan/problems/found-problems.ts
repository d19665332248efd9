import type { Plan } from '@rembuk/core/plan/plan'
import type { Problem } from '@rembuk/core/plan/problems/problem'
import type { Rules } from '@rembuk/core/plan/problems/rules'

/** The problems of a plan as it stood when they were looked for, the most urgent first. */
export interface FoundProblems {
  plan: Plan
  rules: Rules
  problems: Problem[]
  /** Whether the plan is still the same. */
  isCurrent: () => boolean
}
