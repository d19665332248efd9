import type { PlanEntry } from '@rembuk/core/exchange/plan-entry'
import type { JSX } from 'solid-js'
import { Button } from '../../../../ui/button'
import { DialogActions } from '../../../../ui/dialog'
import { showToast } from '../../../../ui/toast-store'
import { useDesk } from '../../cells/desk'
import { MOST_AT_ONCE } from '../../cells/most-at-once'
import { applyEntries } from '../apply-entries'
import { t } from '../words'
import styles from './preview.module.css'

/** Writes what was read into the plan as one change; of very much a part at a time, and says how much is left. */
export const ApplyButton = (props: {
  changes: readonly PlanEntry[]
  onApplied: (left: number) => void
}): JSX.Element => {
  const desk = useDesk()
  const count = () => Math.min(props.changes.length, MOST_AT_ONCE)
  const apply = (): void => {
    const [all, part] = [props.changes, count()]
    applyEntries(desk, all.slice(0, part))
    showToast({ text: t().applied(part) })
    props.onApplied(all.length - part)
  }
  const words = (): string => {
    if (count() === 0) return t().applyNothing
    return count() < props.changes.length ? t().applyPart(count(), props.changes.length) : t().apply(count())
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
