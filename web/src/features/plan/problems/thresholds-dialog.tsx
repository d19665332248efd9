import { defaultThresholds, type Thresholds } from '@rembuk/core/plan/problems/thresholds'
import { createSignal, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './problems.module.css'
import { readThresholdTexts, saveThresholds } from './thresholds-form'
import { showUndoToast } from './undo-toast'
import { t } from './words'

/** From when on something is a problem, the same for both partners. */
const ThresholdsDialog = (props: { thresholds: Thresholds; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const { loadPerMille, maxCoverWeeks } = props.thresholds
  const [load, setLoad] = createSignal(String(loadPerMille / 10))
  const [cover, setCover] = createSignal(maxCoverWeeks === undefined ? '' : String(maxCoverWeeks))
  const [tried, setTried] = createSignal(false)
  const read = () => readThresholdTexts({ load: load(), cover: cover() })
  const fault = (value: unknown, words: string) => (tried() && value === 'wrong' ? words : undefined)
  const save = (): void => {
    setTried(true)
    const { loadPerMille: limit, maxCoverWeeks: weeks } = read()
    if (limit === 'wrong' || weeks === 'wrong') return
    if ((limit ?? defaultThresholds.loadPerMille) !== loadPerMille || weeks !== maxCoverWeeks) {
      saveThresholds(desk.doc, { loadPerMille: limit, maxCoverWeeks: weeks })
      showUndoToast(desk, t().applied)
    }
    props.onClose()
  }
  return (
    <Dialog title={t().limits} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t().load}
          hint={t().loadHint}
          error={fault(read().loadPerMille, t().loadFault)}
          keyboard="numeric"
          value={load()}
          onInput={setLoad}
        />
        <TextField
          label={t().coverField}
          hint={t().coverHint}
          error={fault(read().maxCoverWeeks, t().coverFault)}
          keyboard="numeric"
          value={cover()}
          onInput={setCover}
        />
        <DialogActions>
          <Button variant="primary" type="submit">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

export default ThresholdsDialog
