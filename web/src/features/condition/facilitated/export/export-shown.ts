import { toCsv } from '@rembuk/core/exchange/table/cells'
import { saveFile } from '../../../../files/save-file'
import { formatMomentDay } from '../../../../i18n/format'
import type { Filters } from '../filters'
import { askAllShown } from '../load-shown'
import { shownRows } from './shown-rows'
import { t } from './words'

/** Widths of the columns, in characters. */
const WIDTHS = [28, 24, 18, 10, 16, 14, 48, 16]

export const exportEndings = ['xlsx', 'csv', 'pdf'] as const
export type ExportEnding = (typeof exportEndings)[number]

/**
 * Lets the person save the partnerships under these filters. Returns the file's name and, where there are
 * more than fit, after how many it was cut. Tells how many have come. Throws ApiProblem.
 */
export const exportShown = async (
  filters: Filters,
  ending: ExportEnding,
  onCount: (count: number) => void,
): Promise<{ name: string; cutAfter?: number }> => {
  const { rows, isCut } = await askAllShown(filters, onCount)
  const name = t().fileName(formatMomentDay(Date.now()))
  const saved = saveFile(await contentOf(rows, ending), name, ending)
  return { name: saved, ...(isCut && { cutAfter: rows.length }) }
}

const contentOf = async (
  rows: Awaited<ReturnType<typeof askAllShown>>['rows'],
  ending: ExportEnding,
): Promise<Blob> => {
  if (ending === 'csv') return new Blob([toCsv(shownRows(rows))], { type: 'text/csv;charset=utf-8' })
  if (ending === 'pdf') return (await import('./shown-pdf')).shownPdf(rows)
  const { writeSheets } = await import('../../../../files/write-sheet')
  return writeSheets([{ name: t().pdfTitle, rows: shownRows(rows), widths: WIDTHS }])
}
