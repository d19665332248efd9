import type { Meeting } from '@rembuk/core/meeting/meeting'
import { type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import type { MeetingsProps } from '../meetings-frame'
import { facilitatorName } from '../people'
import { createWrites } from '../writes'
import styles from './invited.module.css'
import { invitationsOf, isToSeries } from './invited-to'
import { t } from './words'

/** Takes back everything by which a facilitator is invited to a meeting. */
const TakeBackDialog = (
  props: MeetingsProps & { meeting: Meeting; personId: string; onClose: () => void },
): JSX.Element => {
  const { write, busy, problem } = createWrites(props.meetings, () => props.onClose())
  const invitations = () => invitationsOf(props.meetings.state(), props.meeting, props.personId)
  const isOfSeries = () => !props.meeting.isSingle && invitations().some(isToSeries)
  const takeBack = (): void => {
    const { personId } = props
    void write(
      invitations().map(({ target }) => ({ kind: 'uninvited' as const, personId, target })),
      t().takenBack,
    )
  }
  return (
    <Dialog
      title={t().takeBackTitle(facilitatorName(props.partnership, props.personId))}
      closeLabel={t().close}
      onClose={props.onClose}
    >
      <div class={styles.form}>
        <p>{isOfSeries() ? t().takeBackSeriesText : t().takeBackText}</p>
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t().back}</Button>
        <Button variant="danger" busy={busy()} onPress={takeBack}>
          {t().takeBack}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

export default TakeBackDialog
