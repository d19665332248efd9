import type { Sheet } from '@rembuk/core/exchange/read-workbook'
import readSheets, { type CellValue } from 'read-excel-file/universal'

/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15

const decimalText = (number: number): string => String(Number(number.toPrecision(DIGITS))).replace('.', ',')

/** A worksheet's cell as it would be written: a decimal comma, days as 2026-11-23. */
export const sheetCellText = (value: CellValue | Date | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return decimalText(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/** The worksheets of an .xlsx file as texts. Rejects for what is no such file. */
export const readSheetRows = async (file: Blob): Promise<Sheet[]> => {
  const sheets = await readSheets(await file.arrayBuffer())
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells) => cells.map(sheetCellText)),
  }))
}
