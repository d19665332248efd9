import { toCsv } from '@rembuk/core/exchange/table/cells'
import { exportRows } from '@rembuk/core/exchange/table/export-rows'
import { readPlan } from '@rembuk/plandoc/read'
import { saveFile } from '../../../files/save-file'
import { language } from '../../../i18n/language'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'

/** Widths of the columns before the weeks, in characters. */
const WIDTHS = [24, 22, 24, 10, 10]

/** Lets the person save the plan as a table. Returns the file's name; undefined before the plan is started. */
export const exportPlan = async (
  desk: Desk,
  partnership: string,
  ending: 'csv' | 'xlsx',
): Promise<string | undefined> => {
  const { plan } = readPlan(desk.doc)
  if (!plan) return undefined
  const rows = exportRows(plan, desk.producers(), language())
  const name = `${planWords().title} ${partnership} ${plan.start}`
  if (ending === 'csv')
    return saveFile(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }), name, ending)
  const { writeSheet } = await import('../../../files/write-sheet')
  return saveFile(await writeSheet(rows, planWords().title, WIDTHS), name, ending)
}
