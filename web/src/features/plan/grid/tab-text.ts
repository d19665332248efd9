/** Rows of cells as tab-separated text, as spreadsheets put on the clipboard. */
export const toTabText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n')
