import type { TableCell } from '@rembuk/core/exchange/table/cells'
import writeXlsxFile, { type Cell } from 'write-excel-file/universal'

/** Width of a column that is given none, in characters. */
const WIDTH = 18

/** One worksheet. */
export interface WrittenSheet {
  name: string
  rows: readonly (readonly TableCell[])[]
  /** Of the first columns, in characters. */
  widths?: readonly number[]
}

/** A character as worksheets spell one that would be taken for something else. */
const spelled = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * A text as a worksheet keeps it. What looks like a spelled character, as `_x0041_`, is no A; two signs may not
 * stand in XML; and the library finds its texts in a plain object, where a name of every object's is there already.
 */
const keptText = (text: string): string => {
  const kept = text.replace(/_(?=x[0-9A-F]{4}_)|[\ufffe\uffff]/gi, spelled)
  return kept in {} ? spelled(kept[0] ?? '') + kept.slice(1) : kept
}

const cellOf = (cell: TableCell, isHead: boolean): Cell => {
  if ('quantity' in cell) return { value: cell.quantity / 1000, type: Number, format: '#,##0.###' }
  if ('day' in cell) return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (cell.text === '') return null
  return { value: keptText(cell.text), type: String, fontWeight: isHead ? 'bold' : undefined }
}

/**
 * Tables as the worksheets of an .xlsx file: numbers are numbers, days are days, texts are texts and never
 * formulas, and each head stays in sight.
 */
export const writeSheets = (sheets: readonly WrittenSheet[]): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      data: rows.map((cells, row) => cells.map((cell) => cellOf(cell, row === 0))),
      sheet: name,
      columns: (rows[0] ?? []).map((_, column) => ({ width: widths[column] ?? WIDTH })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  ).toBlob()
