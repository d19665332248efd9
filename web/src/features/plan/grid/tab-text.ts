/** Largest block that a paste takes, in cells: a whole plan of 52 weeks and some room. */
export const PASTE_CELLS = 20_000

/** Rows of cells as tab-separated text, as spreadsheets put on the clipboard. */
export const toTabText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n')

/**
 * Tab-separated text from a spreadsheet as rows of trimmed cells. A quoted cell loses its quotes;
 * the line break at the end makes no row. Rows past PASTE_CELLS cells are left out.
 */
export const fromTabText = (text: string): string[][] => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const rows: string[][] = []
  let cells = 0
  for (const line of lines) {
    const row = line.split('\t').map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    cells += row.length
    if (cells > PASTE_CELLS) break
    rows.push(row)
  }
  return rows
}
