import type { JSX } from 'solid-js'
import { IconButton } from '../../../ui/icon-button'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import styles from './plan-tabs.module.css'

/** Undo and redo of one's own edits, beside the names of the plan's parts. */
export const UndoSteps = (): JSX.Element => {
  const desk = useDesk()
  return (
    <div class={styles.steps}>
      <IconButton icon="undo" label={t().undo} disabled={!desk.undo.canUndo()} onPress={desk.undo.undo} />
      <IconButton icon="redo" label={t().redo} disabled={!desk.undo.canRedo()} onPress={desk.undo.redo} />
    </div>
  )
}
