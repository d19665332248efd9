import { readWorkbook, type Sheet, type SheetReading } from '@rembuk/core/exchange/read-workbook'
import type { TableEntry } from '@rembuk/core/exchange/table/entry'
import { readPlan } from '@rembuk/plandoc/read'
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { Notice } from '../../../ui/notice'
import { useDesk } from '../cells/desk'
import type { Change } from './change'
import { ApplyButton } from './preview/apply-button'
import { Preview } from './preview/preview'
import { type SheetResult, sheetResult } from './preview/sheet-result'
import { t } from './words'

type Sheets = readonly Sheet[]
type Entry = TableEntry<unknown>

/** Heads of columns that are named; the rest is left out. */
const NAMED = 5

/** The name of a column in spreadsheets, counted from 0: A, …, Z, AA. */
const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)

const cellName = ({ row, column }: Entry): string =>
  column === undefined ? t().cellRow(String(row + 1)) : t().cell(String(row + 1), columnName(column))

const withCell = (rows: Sheet['rows'], row: number, column: number, text: string): Sheet['rows'] =>
  rows.map((cells, index) => {
    if (index !== row) return cells
    return Array.from({ length: Math.max(cells.length, column + 1) }, (_, each) =>
      each === column ? text : (cells[each] ?? ''),
    )
  })

/**
 * Units come first, while the base units are those that they were held against; then who makes what; then
 * what is counted in them and made by them.
 */
const rankOf = (change: Change): number => {
  if (change.is === 'number') return 2
  return change.entry.kind === 'units' ? 0 : change.entry.kind === 'products' ? 1 : 2
}

const inOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort((one, other) => rankOf(one) - rankOf(other))

/** What else there is to say of a sheet: what of it was passed over, and what of the plan it does not touch. */
const SheetNotes = (props: { sheet: SheetReading; result: SheetResult }): JSX.Element => (
  <>
    <Show when={props.sheet.unknown.length > 0}>
      <p>{t().columnsPassedOver(props.sheet.unknown.slice(0, NAMED).join(', '))}</p>
    </Show>
    <Show when={props.result.kept > 0}>
      <p>{t().deliveriesKept(props.result.kept)}</p>
    </Show>
    <Show when={props.sheet.rowsLeftOut > 0}>
      <Notice tone="warning">{t().rowsLeftOut(props.sheet.rowsLeftOut)}</Notice>
    </Show>
  </>
)

/** Whether all that a sheet of several says is so already, so that its name is enough. */
const isQuiet = ({ sheet, result }: { sheet: SheetReading; result: SheetResult }): boolean =>
  result.changes.length + result.faults.length + sheet.unknown.length + sheet.rowsLeftOut + result.kept === 0

/** Tables before they are imported: what each changes, and fields to mend in place what cannot be read. */
export const TableImport = (props: { sheets: Sheets; onApplied: () => void }): JSX.Element => {
  const desk = useDesk()
  const [sheets, setSheets] = createSignal<Sheets>([])
  createEffect(() => setSheets(props.sheets))
  const result = createMemo(() => {
    const { plan } = readPlan(desk.doc)
    if (!plan) return undefined
    const all = readWorkbook(sheets(), { plan, parties: desk.producers() }).map((sheet, index) => ({
      index,
      sheet,
      result: sheetResult(sheet),
    }))
    const namesOf = (sheets: typeof all) => sheets.map(({ sheet }) => sheet.name).join(', ')
    const known = all.filter(({ sheet }) => sheet.kind !== undefined)
    const said = known.filter((each) => all.length === 1 || !isQuiet(each))
    return known.length === 0
      ? undefined
      : {
          plan,
          said,
          quiet: namesOf(known.filter((each) => !said.includes(each))),
          passedOver: namesOf(all.filter((each) => !known.includes(each))),
        }
  })
  const mend = (index: number, row: number, column: number, text: string): void => {
    setSheets(
      sheets().map((sheet, each) =>
        each === index ? { ...sheet, rows: withCell(sheet.rows, row, column, text) } : sheet,
      ),
    )
  }
  const written = (index: number, entry: Entry): JSX.Element => (
    <>
      <strong>{cellName(entry)}</strong>
      <Show when={entry.column !== undefined && { column: entry.column }} keyed>
        {({ column }) => (
          <input
            aria-label={cellName(entry)}
            value={entry.text}
            onChange={(event) => mend(index, entry.row, column, event.currentTarget.value)}
          />
        )}
      </Show>
    </>
  )
  return (
    <Show when={result()} fallback={<Notice tone="trouble">{t().fileFaults['no-table']}</Notice>}>
      {(read) => (
        <>
          <For each={read().said}>
            {({ index, sheet, result }) => (
              <Preview
                title={sheets().length > 1 ? sheet.name : undefined}
                kind={sheet.kind === 'plan' ? undefined : sheet.kind}
                plan={sheet.plan}
                result={result}
                written={(entry) => written(index, entry)}
              >
                <SheetNotes sheet={sheet} result={result} />
              </Preview>
            )}
          </For>
          <Show when={read().quiet}>
            <p role="status">{t().sheetsSame(read().quiet)}</p>
          </Show>
          <Show when={read().passedOver}>
            <p>{t().sheetsPassedOver(read().passedOver)}</p>
          </Show>
          <ApplyButton
            plan={read().plan}
            changes={inOrder(read().said.flatMap(({ result }) => result.changes))}
            onApplied={props.onApplied}
          />
        </>
      )}
    </Show>
  )
}
