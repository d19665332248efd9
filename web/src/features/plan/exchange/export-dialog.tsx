import { recordKinds } from '@rembuk/core/exchange/record/record-entry'
import { For, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { t as planWords } from '../messages'
import { type ExportedTable, tableTitle } from './export-plan'
import styles from './preview/preview.module.css'
import { t } from './words'

/** Chooses which table of the plan becomes a CSV file. */
export const ExportDialog = (props: {
  onChoose: (table: ExportedTable) => void
  onClose: () => void
}): JSX.Element => (
  <Dialog title={t().exportTable} closeLabel={planWords().close} onClose={props.onClose}>
    <div class={styles.menu}>
      <p>{t().exportTableHint}</p>
      <For each={recordKinds}>
        {(table) => (
          <Button wide onPress={() => props.onChoose(table)}>
            {tableTitle(table)}
          </Button>
        )}
      </For>
    </div>
  </Dialog>
)
