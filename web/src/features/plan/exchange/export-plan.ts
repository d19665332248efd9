import { exportRecords } from '@rembuk/core/exchange/record/export-records'
import { type RecordKind, recordKinds } from '@rembuk/core/exchange/record/record-entry'
import { recordWords } from '@rembuk/core/exchange/record/words'
import { type TableCell, toCsv } from '@rembuk/core/exchange/table/cells'
import { exportRows } from '@rembuk/core/exchange/table/export-rows'
import type { Plan } from '@rembuk/core/plan/plan'
import { readPlan } from '@rembuk/plandoc/read'
import { saveFile } from '../../../files/save-file'
import { language } from '../../../i18n/language'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'

/** One of the tables that a plan is exported as: its numbers by week, or things of one kind. */
export type ExportedTable = 'plan' | RecordKind

/** Widths of the first columns, in characters. */
const widths: Readonly<Record<ExportedTable, readonly number[]>> = {
  plan: [24, 22, 24, 10, 10],
  deliveries: [12, 24, 24, 24, 10, 10, 20, 32, 10, 10],
  products: [24, 24, 10, 12, 14, 16, 10],
  units: [24, 18, 10],
  recipes: [24, 24, 14, 10, 10],
  materials: [24, 10, 24, 12, 14, 20],
  supplies: [24, 12, 14, 14],
}

/** The name of a table, as a worksheet and a file bear it. */
export const tableTitle = (table: ExportedTable): string =>
  table === 'plan' ? planWords().title : recordWords[language()].titles[table]

const rowsOf = (desk: Desk, plan: Plan, table: ExportedTable): TableCell[][] =>
  table === 'plan'
    ? exportRows(plan, desk.producers(), language())
    : exportRecords(table, plan, desk.producers(), language())

const fileName = (partnership: string, plan: Plan, table: ExportedTable): string =>
  `${tableTitle(table)} ${partnership} ${plan.start}`

/** Lets the person save one table of the plan as CSV. Returns the file's name; undefined before the plan is started. */
export const exportCsv = (desk: Desk, partnership: string, table: ExportedTable): string | undefined => {
  const { plan } = readPlan(desk.doc)
  if (!plan) return undefined
  const csv = new Blob([toCsv(rowsOf(desk, plan, table))], { type: 'text/csv;charset=utf-8' })
  return saveFile(csv, fileName(partnership, plan, table), 'csv')
}

/** Kinds whose sheet is left out where it would hold nothing. */
const rare: readonly ExportedTable[] = ['units', 'recipes', 'materials', 'supplies']

/** Lets the person save the plan as a workbook with a sheet for each table. Returns as `exportCsv` does. */
export const exportSheets = async (desk: Desk, partnership: string): Promise<string | undefined> => {
  const { plan } = readPlan(desk.doc)
  if (!plan) return undefined
  const { writeSheets } = await import('../../../files/write-sheet')
  const sheets = (['plan', ...recordKinds] as const)
    .map((table) => ({ table, rows: rowsOf(desk, plan, table) }))
    .filter(({ table, rows }) => rows.length > 1 || !rare.includes(table))
    .map(({ table, rows }) => ({ name: tableTitle(table), rows, widths: widths[table] }))
  return saveFile(await writeSheets(sheets), fileName(partnership, plan, 'plan'), 'xlsx')
}
