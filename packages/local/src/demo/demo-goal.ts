import type { GoalTarget } from '@rembuk/core/plan/goals'

/** What a demo partnership wants to reach beyond its plan. */
export interface DemoGoal {
  id: string
  text: string
  who: string
  /** Days from the plan's start to a day of the month in which it is due. */
  dueAfterDays: number
  productId: string
  target: GoalTarget
  assumptions: readonly { id: string; text: string; holds?: boolean }[]
}
