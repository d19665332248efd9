import type { Day } from '@rembuk/core/calendar'
import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'
import { readableEnd, readText, type TextRow } from '@rembuk/core/exchange/text/read-text'
import { readPlan } from '@rembuk/plandoc/read'
import { createMemo, createSignal, type JSX, Show, untrack } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { Notice } from '../../../ui/notice'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { ApplyButton } from './preview/apply-button'
import { Preview } from './preview/preview'
import styles from './preview/preview.module.css'
import { sortRows } from './preview/reading-result'
import { TableImport } from './table-import'
import { t } from './words'

type ReadTextRow = TextRow & Required<Pick<TextRow, 'reading'>>

const hasReading = (row: TextRow): row is ReadTextRow => row.reading !== undefined

/** Reads a text that was written for people; copied spreadsheet cells are taken as a table. */
export const PasteDialog = (props: {
  today: Day
  /** What the field begins with. */
  text?: string
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const [text, setText] = createSignal(untrack(() => props.text ?? ''))
  const [version, setVersion] = createSignal(0)
  let area: HTMLTextAreaElement | undefined

  const plan = createMemo(() => {
    version()
    return readPlan(desk.doc).plan
  })
  const read = createMemo(() => {
    const current = plan()
    if (!current) return undefined
    const rows = readText(text(), { plan: current, parties: desk.producers(), today: props.today })
    const told = rows.filter(hasReading)
    return told.length > 0 ? { plan: current, result: sortRows(current, told) } : undefined
  })
  /** What is too much to be read at once. */
  const rest = () => text().slice(readableEnd(text()))
  const isTable = () => text().includes('\t')
  const select = ({ start, end }: TextRow): void => {
    area?.focus()
    area?.setSelectionRange(start, end)
  }
  /** What could not be read, or not yet, stays in the field. */
  const applied = (): void => {
    const left = [...(read()?.result.faults.map(({ row }) => row.text) ?? []), ...(rest() ? [rest()] : [])]
    setVersion(version() + 1)
    if (left.length === 0) props.onClose()
    else setText(left.join('\n'))
  }

  return (
    <Dialog title={t().paste} closeLabel={planWords().close} onClose={props.onClose}>
      <Field label={t().text} hint={t().textHint}>
        {(described) => (
          <textarea
            id={described().id}
            aria-describedby={described().describedBy}
            ref={(element) => {
              area = element
            }}
            class={`${fieldStyles.input} ${styles.text}`}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Show
        when={!isTable()}
        fallback={<TableImport sheets={[{ name: '', rows: parseCsv(text()) }]} onApplied={props.onClose} />}
      >
        <Show when={read()} fallback={<p>{t().nothingRead}</p>}>
          {(now) => (
            <Preview
              plan={now().plan}
              result={now().result}
              written={(row) => <strong>{row.text}</strong>}
              action={(row) => (
                <Button variant="quiet" label={t().mendRow(row.text)} onPress={() => select(row)}>
                  {t().mend}
                </Button>
              )}
            />
          )}
        </Show>
        <Show when={rest() !== ''}>
          <Notice tone="warning">{t().textRest(rest().length)}</Notice>
        </Show>
        <ApplyButton plan={plan()} changes={read()?.result.changes ?? []} onApplied={applied} />
      </Show>
    </Dialog>
  )
}
