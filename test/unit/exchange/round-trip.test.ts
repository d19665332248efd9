import type { Named } from '@rembuk/core/exchange/names/match-name'
import { readWorkbook, type Sheet } from '@rembuk/core/exchange/read-workbook'
import { exportRecords } from '@rembuk/core/exchange/record/export-records'
import { recordKinds } from '@rembuk/core/exchange/record/record-entry'
import { type TableCell, toCsv } from '@rembuk/core/exchange/table/cells'
import { exportRows } from '@rembuk/core/exchange/table/export-rows'
import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'
import type { Plan } from '@rembuk/core/plan/plan'
import { readPlan } from '@rembuk/plandoc/read'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type * as Y from 'yjs'
import { anyExchanged } from '../../../packages/core/test/exchange/any-exchanged'
import type { Desk } from '../../../web/src/features/plan/cells/desk'
import { applyChanges } from '../../../web/src/features/plan/exchange/apply-changes'
import { readSheetRows } from '../../../web/src/features/plan/exchange/files/read-sheet'
import { sheetResult } from '../../../web/src/features/plan/exchange/preview/sheet-result'
import { writeSheets } from '../../../web/src/files/write-sheet'
import { docOfPlan } from './doc-of-plan'

const planOf = (doc: Y.Doc): Plan => {
  const { plan, faults } = readPlan(doc)
  if (!plan || faults.length > 0) throw new Error(`no plan: ${JSON.stringify(faults)}`)
  return plan
}

const tablesOf = (plan: Plan, parties: Named[]): { name: string; rows: TableCell[][] }[] => [
  { name: 'Rencana', rows: exportRows(plan, parties) },
  ...recordKinds.map((kind) => ({ name: kind, rows: exportRecords(kind, plan, parties) })),
]

/** What a file says to a document, all of which it must be able to read. */
const heldAgainst = (doc: Y.Doc, sheets: readonly Sheet[], parties: Named[]) =>
  readWorkbook(sheets, { plan: planOf(doc), parties }).flatMap((sheet) => {
    const { faults, changes } = sheetResult(sheet)
    if (sheet.kind === undefined) throw new Error(`not known again: ${sheet.name}`)
    expect(faults).toEqual([])
    return changes
  })

const csv = async (plan: Plan, parties: Named[]): Promise<Sheet[]> =>
  tablesOf(plan, parties).map(({ name, rows }) => ({ name, rows: parseCsv(toCsv(rows)) }))

const xlsx = async (plan: Plan, parties: Named[]): Promise<Sheet[]> =>
  readSheetRows(await writeSheets(tablesOf(plan, parties)))

/** Enough of a desk to write on. */
const deskOf = (doc: Y.Doc) =>
  ({ doc, undo: { asOne: (edit: () => void) => edit() }, drafts: { drop: () => {} } }) as unknown as Desk

/** Another plan of the same products, producers and outlet, as if people had gone on. */
const twoPlans = fc.tuple(anyExchanged, anyExchanged).map(([[plan, parties], [other]]) => {
  const names = plan.products.map(({ name }) => name)
  const products = other.products.map((product, index) => ({ ...product, name: names[index] ?? '' }))
  const materials = plan.materials?.map((material, index) => ({
    ...material,
    ...other.materials?.[index],
    name: material.name,
  }))
  return { plan, parties, later: { ...plan, products, materials } }
})

const files = [
  ['CSV', csv, 40],
  ['xlsx', xlsx, 20],
] as const

it.each(files)('a plan that goes out as %s and comes back stays as it is', async (_, write, numRuns) => {
  await fc.assert(
    fc.asyncProperty(anyExchanged, async ([plan, parties]) => {
      const doc = docOfPlan(plan)
      const sheets = await write(planOf(doc), parties)
      expect(heldAgainst(doc, sheets, parties)).toEqual([])
    }),
    { numRuns },
  )
})

it.each(files)(
  'after the plan has changed, an import of %s brings back all that it holds, once',
  async (_, write, numRuns) => {
    await fc.assert(
      fc.asyncProperty(twoPlans, async ({ plan, parties, later }) => {
        const sheets = await write(planOf(docOfPlan(plan)), parties)
        const doc = docOfPlan(later)
        const before = planOf(doc)
        applyChanges(deskOf(doc), before, heldAgainst(doc, sheets, parties))
        expect(heldAgainst(doc, sheets, parties)).toEqual([])
      }),
      { numRuns },
    )
  },
)
