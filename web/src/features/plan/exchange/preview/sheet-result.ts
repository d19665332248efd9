import type { SheetReading } from '@rembuk/core/exchange/read-workbook'
import { exportedDeliveries } from '@rembuk/core/exchange/record/export-records'
import { changeOf } from '@rembuk/core/exchange/record/record-at'
import type { RecordEntry } from '@rembuk/core/exchange/record/record-entry'
import type { TableEntry } from '@rembuk/core/exchange/table/entry'
import { type ReadingResult, sortRows } from './reading-result'

type AnyEntry = TableEntry<unknown>

/** What one sheet does. */
export interface SheetResult extends ReadingResult<AnyEntry> {
  /** How many of the plan's deliveries the sheet does not name. */
  kept: number
}

const sortRecords = (
  entries: readonly TableEntry<RecordEntry>[],
  plan: SheetReading['plan'],
): ReadingResult<TableEntry<RecordEntry>> => {
  const result: ReadingResult<TableEntry<RecordEntry>> = { changes: [], same: 0, faults: [] }
  for (const row of entries) {
    const entry = row.reading.ok ? row.reading.value : undefined
    const change = entry && changeOf(plan, entry)
    if (entry && change) result.changes.push({ is: 'record', entry, change })
    else if (row.reading.ok) result.same++
    else result.faults.push({ row, fault: row.reading.fault })
  }
  return result
}

/** Sorts what a sheet says into what changes the plan, what is so already and what enters nothing. */
export const sheetResult = (sheet: SheetReading): SheetResult => {
  if (sheet.kind === undefined) return { changes: [], same: 0, faults: [], kept: 0 }
  if (sheet.kind === 'plan') return { ...sortRows(sheet.plan, sheet.entries), kept: 0 }
  const result = sortRecords(sheet.entries, sheet.plan)
  const added = result.changes.filter((each) => each.is === 'record' && each.change.isNew).length
  const named = result.changes.length + result.same - added
  const kept = sheet.kind === 'deliveries' ? Math.max(0, exportedDeliveries(sheet.plan) - named) : 0
  return { ...result, kept }
}
