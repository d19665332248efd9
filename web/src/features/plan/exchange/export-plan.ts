import { toCsv } from '@rembuk/core/exchange/table/cells'
import { exportRows } from '@rembuk/core/exchange/table/export-rows'
import { readPlan } from '@rembuk/plandoc/read'
import { language } from '../../../i18n/language'
import { saveFile } from '../../../status/save-file'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'

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
  const { writeSheet } = await import('./files/write-sheet')
  return saveFile(await writeSheet(rows, planWords().title), name, ending)
}
