import type { TableCell } from '@rembuk/core/exchange/table/cells'
import writeXlsxFile from 'write-excel-file/universal'

/** Width of a column that is given none, in characters. */
const WIDTH = 18

/**
 * A table as an .xlsx file: numbers are numbers, texts are texts and never formulas, the head stays in
 * sight. `widths` are those of the first columns, in characters.
 */
export const writeSheet = (
  rows: readonly (readonly TableCell[])[],
  name: string,
  widths: readonly number[] = [],
): Promise<Blob> =>
  writeXlsxFile(
    rows.map((cells, row) =>
      cells.map((cell) =>
        'quantity' in cell
          ? { value: cell.quantity / 1000, type: Number, format: '#,##0.###' }
          : cell.text === ''
            ? null
            : { value: cell.text, type: String, fontWeight: row === 0 ? ('bold' as const) : undefined },
      ),
    ),
    {
      sheet: name,
      columns: (rows[0] ?? []).map((_, column) => ({ width: widths[column] ?? WIDTH })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
  ).toBlob()
