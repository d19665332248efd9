import type { Fault, Reading } from '@rembuk/core/exchange/fault'
import { changesPlan, type PlanEntry, placeOf } from '@rembuk/core/exchange/plan-entry'
import type { Plan } from '@rembuk/core/plan/plan'
import type { Change } from '../change'

/** Something that was read, with what the person wrote. */
export interface ReadRow<Entry = unknown> {
  text: string
  reading: Reading<Entry>
}

/** What was read, sorted by what it does. */
export interface ReadingResult<Row extends ReadRow> {
  /** Each place once. */
  changes: Change[]
  /** How many say what the plan says already. */
  same: number
  faults: { row: Row; fault: Fault }[]
}

/** Sorts rows into what changes the plan, what is so already and what enters nothing. */
export const sortRows = <Row extends ReadRow<PlanEntry>>(
  plan: Plan,
  rows: readonly Row[],
): ReadingResult<Row> => {
  const entries = new Map<string, PlanEntry>()
  const faults: { row: Row; fault: Fault }[] = []
  for (const row of rows) {
    if (row.reading.ok) entries.set(placeOf(row.reading.value), row.reading.value)
    else faults.push({ row, fault: row.reading.fault })
  }
  const changes = [...entries.values()]
    .filter((entry) => changesPlan(plan, entry))
    .map((entry) => ({ is: 'number' as const, entry }))
  return { changes, same: entries.size - changes.length, faults }
}
