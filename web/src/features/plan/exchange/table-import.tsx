import { readTable, type TableEntry } from '@rembuk/core/exchange/table/read-table'
import { readPlan } from '@rembuk/plandoc/read'
import { createEffect, createMemo, createSignal, type JSX, Show } from 'solid-js'
import { Notice } from '../../../ui/notice'
import { useDesk } from '../cells/desk'
import { ApplyButton } from './preview/apply-button'
import { Preview } from './preview/preview'
import { sortRows } from './preview/reading-result'
import { t } from './words'

type Rows = readonly (readonly string[])[]

/** The name of a column in spreadsheets, counted from 0: A, …, Z, AA. */
const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)

const cellName = ({ row, column }: TableEntry): string =>
  column === undefined ? t().cellRow(String(row + 1)) : t().cell(String(row + 1), columnName(column))

const withCell = (rows: Rows, row: number, column: number, text: string): Rows =>
  rows.map((cells, index) => {
    if (index !== row) return cells
    return Array.from({ length: Math.max(cells.length, column + 1) }, (_, each) =>
      each === column ? text : (cells[each] ?? ''),
    )
  })

/** A table before it is imported: what it changes, and fields to mend in place what cannot be read. */
export const TableImport = (props: { rows: Rows; onApplied: () => void }): JSX.Element => {
  const desk = useDesk()
  const [rows, setRows] = createSignal<Rows>([])
  createEffect(() => setRows(props.rows))
  const result = createMemo(() => {
    const { plan } = readPlan(desk.doc)
    if (!plan) return undefined
    const { hasHead, entries, rowsLeftOut } = readTable(rows(), { plan, parties: desk.producers() })
    return hasHead ? { plan, rowsLeftOut, ...sortRows(plan, entries) } : undefined
  })
  const written = (entry: TableEntry): JSX.Element => (
    <>
      <strong>{cellName(entry)}</strong>
      <Show when={entry.column !== undefined && { column: entry.column }} keyed>
        {({ column }) => (
          <input
            aria-label={cellName(entry)}
            value={entry.text}
            onChange={(event) => setRows(withCell(rows(), entry.row, column, event.currentTarget.value))}
          />
        )}
      </Show>
    </>
  )
  return (
    <Show when={result()} fallback={<Notice tone="trouble">{t().fileFaults['no-weeks']}</Notice>}>
      {(read) => (
        <>
          <Preview plan={read().plan} result={read()} written={written} />
          <Show when={read().rowsLeftOut > 0}>
            <Notice tone="warning">{t().rowsLeftOut(read().rowsLeftOut)}</Notice>
          </Show>
          <ApplyButton
            changes={read().changes}
            onApplied={(left) => (left > 0 ? setRows([...rows()]) : props.onApplied())}
          />
        </>
      )}
    </Show>
  )
}
