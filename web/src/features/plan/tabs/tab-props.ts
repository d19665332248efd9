import type { Day } from '@rembuk/core/calendar'
import type { FoundProblems } from '../problems/found-problems'

/** What a part of the plan is shown with. */
export interface TabProps {
  partnership: string
  today: Day
  /** Undefined until they have been looked for. */
  found: FoundProblems | undefined
}
