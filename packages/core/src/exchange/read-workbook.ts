import type { Plan } from '../plan/plan'
import type { Named } from './names/match-name'
import type { PlanEntry } from './plan-entry'
import { knownOf } from './record/known'
import { planWith } from './record/plan-with'
import { findRecordHead, type RecordHead } from './record/read-head'
import { readRecords } from './record/read-records'
import type { RecordEntry, RecordKind } from './record/record-entry'
import { settleSheets } from './settle-sheets'
import type { TableEntry } from './table/entry'
import { readTable } from './table/read-table'

/** A table of texts: a worksheet, a CSV file, copied cells. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
}

interface Read {
  name: string
  /** What the entries are to be held against: the plan, with the units and producers that other sheets bring. */
  plan: Plan
  /** How many rows at the end were left out, as there are too many cells. */
  rowsLeftOut: number
  /** Heads of columns that were passed over. */
  unknown: readonly string[]
}

/** What a sheet holds: numbers of the plan by week, things of one kind, or nothing that is known. */
export type SheetReading = Read &
  (
    | { kind: 'plan'; entries: TableEntry<PlanEntry>[] }
    | { kind: RecordKind; entries: TableEntry<RecordEntry>[] }
    | { kind: undefined; entries: [] }
  )

/** What the entries of a sheet are about, which decides about what other sheets mean. */
const comesFirst = (head: RecordHead | undefined): boolean =>
  head?.kind === 'products' || head?.kind === 'units'

const valuesOf = (entries: readonly TableEntry<RecordEntry>[]): RecordEntry[] =>
  entries.flatMap(({ reading }) => (reading.ok ? [reading.value] : []))

/**
 * Reads all sheets of a file: which kind of table each is, by its heads, and what its rows enter. Units and
 * producers that one sheet brings are known in the others. Sheets that are no table of a plan enter nothing. Never throws.
 */
export const readWorkbook = (
  sheets: readonly Sheet[],
  { plan, parties }: { plan: Plan; parties: readonly Named[] },
): SheetReading[] => {
  const heads = sheets.map(({ rows }) => findRecordHead(rows, plan))
  const read = (index: number, against: Plan): SheetReading => {
    const { name, rows } = sheets[index] as Sheet
    const [head, of] = [heads[index], { name, plan: against }]
    if (head)
      return {
        ...of,
        kind: head.kind,
        unknown: head.unknown,
        ...readRecords(rows, head, knownOf(against, parties)),
      }
    const { hasHead, ...table } = readTable(rows, { plan: against, parties })
    return hasHead
      ? { ...of, kind: 'plan', ...table }
      : { ...of, kind: undefined, entries: [], unknown: [], rowsLeftOut: 0 }
  }
  const first = new Map(
    heads.flatMap((head, index) => (comesFirst(head) ? [[index, read(index, plan)] as const] : [])),
  )
  const settings = [...first.values()].flatMap((sheet) =>
    sheet.kind === undefined || sheet.kind === 'plan' ? [] : valuesOf(sheet.entries),
  )
  const after = planWith(plan, settings)
  return settleSheets(sheets.map((_, index) => first.get(index) ?? read(index, after)))
}
