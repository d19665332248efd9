import type { PlanEntry } from '@rembuk/core/exchange/plan-entry'
import type { RecordChange } from '@rembuk/core/exchange/record/record-at'
import type { RecordEntry } from '@rembuk/core/exchange/record/record-entry'

/** One thing that a text or a table changes in the plan: a number of a week, or a thing with its fields. */
export type Change =
  | { is: 'number'; entry: PlanEntry }
  | { is: 'record'; entry: RecordEntry; change: RecordChange }
