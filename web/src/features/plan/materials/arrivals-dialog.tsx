import type { Material } from '@rembuk/core/plan/material/material'
import type { QuantityFault } from '@rembuk/core/quantity'
import { createSignal, Index, type JSX } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import { arrivalTexts, readArrivals, saveArrivals } from './arrivals-form'
import styles from './materials.module.css'
import { t } from './words'

/** What of a material is already ordered and comes in each week. */
export const ArrivalsDialog = (props: { material: Material; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const before = props.material
  const mondays = desk.mondays()
  const [texts, setTexts] = createSignal(arrivalTexts(before.receipts))
  const [faults, setFaults] = createSignal<ReadonlyMap<number, QuantityFault>>()
  const check = () => {
    const read = readArrivals(texts())
    setFaults(read.ok ? undefined : read.faults)
    return read
  }
  const set = (week: number, text: string): void => {
    setTexts(texts().map((typed, index) => (index === week ? text : typed)))
    if (faults()) check()
  }
  const faultOf = (week: number): string | undefined => {
    const fault = faults()?.get(week)
    return fault && planWords().faults[fault]
  }
  return (
    <Dialog title={t().arrivalsOf(before.name)} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = check()
          if (!read.ok) return
          if (saveArrivals(desk.doc, before, mondays, read.quantities))
            showUndoToast(desk, t().arrivalsSaved(before.name))
          props.onClose()
        }}
      >
        <p class={styles.soft}>{before.unit ? t().arrivalsHintIn(before.unit) : t().arrivalsHint}</p>
        <div class={styles.arrivals}>
          <Index each={mondays}>
            {(monday, week) => (
              <TextField
                label={formatWeek(monday())}
                keyboard="decimal"
                value={texts()[week] ?? ''}
                error={faultOf(week)}
                onInput={(text) => set(week, text)}
              />
            )}
          </Index>
        </div>
        <DialogActions>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
