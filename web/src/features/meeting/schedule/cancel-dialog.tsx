import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { TextField } from '../../../ui/text-field'
import type { Meetings } from '../meetings'
import { whenWords } from '../when/when-words'
import { createWrites } from '../writes'
import styles from './schedule.module.css'
import { t } from './words'

/** Longest reason, in characters. */
const MAX_REASON = 280

/** Says that a meeting is not held, with a reason where there is one. */
const CancelDialog = (props: {
  meetings: Meetings
  meeting: Meeting
  timeZone: string
  onClose: () => void
}): JSX.Element => {
  const [reason, setReason] = createSignal('')
  const { write, busy, problem } = createWrites(props.meetings, () => props.onClose())
  return (
    <Dialog title={t().cancelTitle} closeLabel={t().close} onClose={props.onClose}>
      <div class={styles.form}>
        <p>{t().cancelText(whenWords(props.meeting, props.timeZone))}</p>
        <TextField
          label={t().reason}
          optional={t().optional}
          value={reason()}
          maxLength={MAX_REASON}
          onInput={setReason}
        />
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t().back}</Button>
        <Button
          variant="danger"
          busy={busy()}
          onPress={() =>
            void write(
              [{ kind: 'cancelled', meetingId: props.meeting.id, reason: reason().trim() }],
              t().cancelled,
            )
          }
        >
          {t().cancelMeeting}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

export default CancelDialog
