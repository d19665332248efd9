import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'

/** Largest block that a paste takes, in cells: a whole plan of 52 weeks and some room. */
export const PASTE_CELLS = 20_000

/**
 * The rows of what a spreadsheet put on the clipboard: cells parted by tabs, each in one line and without
 * stray spaces. A quoted cell loses its quotes and may hold tabs and line breaks; the line break at the end
 * makes no row.
 */
export const copiedCells = (text: string): string[][] =>
  parseCsv(text, '\t').map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
