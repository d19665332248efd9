import type { PlanEntry } from '@rembuk/core/exchange/plan-entry'
import type { JSX } from 'solid-js'
import { Button } from '../../../../ui/button'
import { DialogActions } from '../../../../ui/dialog'
import { showToast } from '../../../../ui/toast-store'
import { useDesk } from '../../cells/desk'
import { applyEntries } from '../apply-entries'
import { t } from '../words'
import styles from './preview.module.css'

/** Writes what was read into the plan as one change. */
export const ApplyButton = (props: { changes: readonly PlanEntry[]; onApplied: () => void }): JSX.Element => {
  const desk = useDesk()
  const apply = (): void => {
    const count = props.changes.length
    applyEntries(desk, props.changes)
    showToast({ text: t().applied(count) })
    props.onApplied()
  }
  return (
    <div class={styles.apply}>
      <DialogActions>
        <Button variant="primary" disabled={props.changes.length === 0} onPress={apply}>
          {props.changes.length === 0 ? t().applyNothing : t().apply(props.changes.length)}
        </Button>
      </DialogActions>
    </div>
  )
}
