import type { Sheet } from '@rembuk/core/exchange/read-workbook'
import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'

/** Largest file that is read, in bytes. */
const MAX_FILE = 5 * 1024 * 1024

export type FileFault = 'too-large' | 'kind' | 'unreadable'
export type FileReading = { ok: true; sheets: Sheet[] } | { ok: false; fault: FileFault }

const refuse = (fault: FileFault): FileReading => ({ ok: false, fault })

/**
 * The worksheets of an .xlsx file, or a CSV file as the only one, as rows of texts. What reads them is loaded when it
 * is needed. Never throws: a file that is too large, of another kind or broken says so.
 */
export const readFile = async (file: File): Promise<FileReading> => {
  if (file.size > MAX_FILE) return refuse('too-large')
  const name = file.name.toLowerCase()
  try {
    if (name.endsWith('.xlsx')) {
      const { readSheetRows } = await import('./read-sheet')
      return { ok: true, sheets: await readSheetRows(file) }
    }
    if (/\.(?:csv|txt|tsv)$/.test(name))
      return { ok: true, sheets: [{ name: file.name, rows: parseCsv(await file.text()) }] }
  } catch {
    return refuse('unreadable')
  }
  return refuse('kind')
}
