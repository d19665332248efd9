import { addDays, type Day } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'

type Weeks = Pick<Plan, 'start' | 'weeks'>

/** The Sunday with which a plan ends. */
export const lastDay = ({ start, weeks }: Weeks): Day => addDays(start, 7 * weeks - 1)

/** Whether a plan's last week begins within two weeks from today, or is past. */
export const endsSoon = (plan: Weeks | undefined, today: Day): boolean =>
  plan !== undefined && lastDay(plan) <= addDays(today, 20)
