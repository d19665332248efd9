import { isNote } from '@rembuk/core/label'
import type { Obstacle } from '@rembuk/core/work/work-state'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { TextField } from '../../../ui/text-field'
import type { Work } from '../../../work/work-state'
import styles from './obstacles.module.css'
import { createSave } from './save'
import { t } from './words'

/** Says that an obstacle is solved, and how. */
export const SolveDialog = (props: { obstacle: Obstacle; work: Work; onClose: () => void }): JSX.Element => {
  const [how, setHow] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const { save, busy, problem } = createSave(props.work, () => props.onClose())
  const isRight = () => how().trim() === '' || isNote(how().trim())
  const submit = (): void => {
    setTried(true)
    if (!isRight()) return
    void save({ kind: 'solved', obstacleId: props.obstacle.id, how: how().trim() }, t().solvedSaved)
  }
  return (
    <Dialog title={t().solveTitle} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{props.obstacle.text}</p>
        <TextField
          label={t().how}
          optional={t().optional}
          value={how()}
          maxLength={280}
          error={isTried() && !isRight() ? t().howFault : undefined}
          onInput={setHow}
        />
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <DialogActions>
          <Button onPress={props.onClose}>{t().cancel}</Button>
          <Button type="submit" variant="primary" busy={busy()}>
            {t().saveSolved}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
