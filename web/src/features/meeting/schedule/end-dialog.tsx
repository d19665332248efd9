import type { Day } from '@rembuk/core/calendar'
import type { Series } from '@rembuk/core/meeting/meetings-state'
import { type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import type { Meetings } from '../meetings'
import { createWrites } from '../writes'
import styles from './schedule.module.css'
import { t } from './words'

/** Ends a series from its next meeting on. */
const EndDialog = (props: {
  meetings: Meetings
  series: Series
  from: Day
  onClose: () => void
}): JSX.Element => {
  const { write, busy, problem } = createWrites(props.meetings, () => props.onClose())
  return (
    <Dialog title={t().endTitle} closeLabel={t().close} onClose={props.onClose}>
      <div class={styles.form}>
        <p>{t().endText}</p>
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t().back}</Button>
        <Button
          variant="danger"
          busy={busy()}
          onPress={() =>
            void write([{ kind: 'ended', seriesId: props.series.id, from: props.from }], t().ended)
          }
        >
          {t().end}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

export default EndDialog
