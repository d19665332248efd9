import type { Day } from '../../calendar'
import { quantityToDecimalText, type Thousandths } from '../../quantity'

/** A cell of a written table. Texts are neutral already. */
export type TableCell = { text: string } | { quantity: Thousandths } | { day: Day }

const cellText = (cell: TableCell): string => {
  if ('text' in cell) return cell.text
  return 'day' in cell ? cell.day : quantityToDecimalText(cell.quantity)
}

/** A table's cells as texts, numbers with a decimal comma, days as 2026-11-23. */
export const cellTexts = (rows: readonly (readonly TableCell[])[]): string[][] =>
  rows.map((cells) => cells.map(cellText))

const quoted = (text: string): string =>
  /[";\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** CSV as Indonesian spreadsheets open it: a byte order mark, semicolons between cells, CRLF behind rows. */
export const toCsv = (rows: readonly (readonly TableCell[])[]): string =>
  `\ufeff${cellTexts(rows)
    .map((cells) => `${cells.map(quoted).join(';')}\r\n`)
    .join('')}`
