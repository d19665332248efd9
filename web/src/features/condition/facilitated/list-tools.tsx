import type { FacilitatorView } from '@rembuk/contract/facilitation'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button, ButtonLink } from '../../../ui/button'
import { part } from '../../../ui/part'
import { t as exportWords } from './export/words'
import styles from './facilitated.module.css'
import { type Filters, scheduledAddress } from './filters'
import { t as reportWords } from './report/words'

const ExportDialog = part(() => import('./export/export-dialog'))
const ReportDialog = part(() => import('./report/report-dialog'))

/** What can be made of the list: a file of it, or a report on it. */
export const ListTools = (props: { filters: Filters; facilitator: FacilitatorView }): JSX.Element => {
  const [open, setOpen] = createSignal<'export' | 'report'>()
  const close = () => setOpen(undefined)
  return (
    <div class={styles.tools}>
      <Button onPress={() => setOpen('report')}>{reportWords().report}</Button>
      <ButtonLink href={scheduledAddress(props.filters)}>{reportWords().scheduled}</ButtonLink>
      <Button onPress={() => setOpen('export')}>{exportWords().export}</Button>
      <Show when={open() === 'export'}>
        <ExportDialog filters={props.filters} onClose={close} />
      </Show>
      <Show when={open() === 'report'}>
        <ReportDialog filters={props.filters} facilitator={props.facilitator} onClose={close} />
      </Show>
    </div>
  )
}
