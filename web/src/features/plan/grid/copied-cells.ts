import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'

/**
 * The rows of what a spreadsheet put on the clipboard: cells parted by tabs, each in one line and without
 * stray spaces. A quoted cell loses its quotes and may hold tabs and line breaks; the line break at the end
 * makes no row.
 */
export const copiedCells = (text: string): string[][] =>
  parseCsv(text, '\t').map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
