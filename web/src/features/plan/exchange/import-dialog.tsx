import { createSignal, type JSX, Show } from 'solid-js'
import { Dialog } from '../../../ui/dialog'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { Skeleton } from '../../../ui/skeleton'
import { t as planWords } from '../messages'
import { type FileReading, readFile } from './files/read-file'
import { TableImport } from './table-import'
import { t } from './words'

/** Takes a file and shows what it would change before anything does. */
export const ImportDialog = (props: { onClose: () => void }): JSX.Element => {
  const [reading, setReading] = createSignal<FileReading | 'busy'>()
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setReading('busy')
    setReading(await readFile(file))
  }
  const sheets = () => {
    const now = reading()
    return now !== undefined && now !== 'busy' && now.ok ? now.sheets : undefined
  }
  const fault = () => {
    const now = reading()
    return now !== undefined && now !== 'busy' && !now.ok ? t().fileFaults[now.fault] : undefined
  }
  return (
    <Dialog title={t().import} closeLabel={planWords().close} onClose={props.onClose}>
      <Field label={t().file} hint={t().fileHint} error={fault()}>
        {(described) => (
          <input
            id={described().id}
            aria-describedby={described().describedBy}
            aria-invalid={described().invalid}
            class={fieldStyles.input}
            type="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <Show when={reading() === 'busy'}>
        <Skeleton label={t().reading} blocks={['short', 'tall']} />
      </Show>
      <Show when={sheets()}>{(read) => <TableImport sheets={read()} onApplied={props.onClose} />}</Show>
    </Dialog>
  )
}
