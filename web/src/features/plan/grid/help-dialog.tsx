import { For, type JSX } from 'solid-js'
import { Dialog } from '../../../ui/dialog'
import { t } from '../messages'
import styles from './help-dialog.module.css'
import { t as keyWords } from './words'

/** What the keys of the grid do. */
const HelpDialog = (props: { onClose: () => void }): JSX.Element => (
  <Dialog title={t().help} closeLabel={t().close} onClose={props.onClose}>
    <dl class={styles.keys}>
      <For each={keyWords().helpRows}>
        {([keys, meaning]) => (
          <div class={styles.row}>
            <dt class={styles.key}>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        )}
      </For>
    </dl>
  </Dialog>
)

export default HelpDialog
