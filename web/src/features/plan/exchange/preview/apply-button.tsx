import type { Plan } from '@rembuk/core/plan/plan'
import type { JSX } from 'solid-js'
import { Button } from '../../../../ui/button'
import { DialogActions } from '../../../../ui/dialog'
import { showToast } from '../../../../ui/toast-store'
import { useDesk } from '../../cells/desk'
import { applyChanges } from '../apply-changes'
import type { Change } from '../change'
import { t } from '../words'
import styles from './preview.module.css'

/** Writes what was read into the plan as one step to undo. `plan` is what the changes were held against. */
export const ApplyButton = (props: {
  plan: Plan | undefined
  changes: readonly Change[]
  onApplied: () => void
}): JSX.Element => {
  const desk = useDesk()
  const isNumbers = () => props.changes.every(({ is }) => is === 'number')
  const apply = (): void => {
    const { plan, changes } = props
    if (!plan) return
    const said = isNumbers() ? t().applied(changes.length) : t().appliedChanges(changes.length)
    applyChanges(desk, plan, changes)
    showToast({ text: said })
    props.onApplied()
  }
  const words = (): string => {
    const count = props.changes.length
    if (count === 0) return t().applyNothing
    return isNumbers() ? t().apply(count) : t().applyChanges(count)
  }
  return (
    <div class={styles.apply}>
      <DialogActions>
        <Button variant="primary" disabled={props.changes.length === 0} onPress={apply}>
          {words()}
        </Button>
      </DialogActions>
    </div>
  )
}
