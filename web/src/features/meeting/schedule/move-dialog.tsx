import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import type { Meetings } from '../meetings'
import { createWrites } from '../writes'
import { changeSeries } from './change-series'
import { MeetingFields } from './meeting-fields'
import styles from './schedule.module.css'
import { type MeetingTexts, meetingTexts, readMeeting, recurrenceOf, scheduleTexts } from './schedule-form'
import { t } from './words'

type Scope = 'one' | 'all'

/** Puts a meeting on another day, time or place: this one, or with all that follow it. */
const MoveDialog = (props: {
  partnership: PartnershipDetail
  meetings: Meetings
  meeting: Meeting
  today: Day
  onClose: () => void
}): JSX.Element => {
  const { meeting } = props
  const [texts, setTexts] = createSignal<MeetingTexts>(meetingTexts(meeting, meeting.day))
  const [scope, setScope] = createSignal<Scope>('one')
  const [isTried, setTried] = createSignal(false)
  const { write, busy, problem } = createWrites(props.meetings, () => props.onClose())
  const read = createMemo(() => readMeeting(texts(), props.today))
  const faults = () => {
    const now = read()
    return isTried() && !now.ok ? now.faults : {}
  }
  const submit = (): void => {
    setTried(true)
    const now = read()
    if (!now.ok) return
    const { day, settings } = now
    const series = props.meetings.state().series.get(meeting.seriesId)
    const segment = series?.segments.findLast(({ start }) => start <= meeting.originalDay)
    const isOne = scope() === 'one' || !series || !segment
    void write(
      isOne
        ? [{ kind: 'moved', meetingId: meeting.id, day, settings }]
        : changeSeries(
            {
              ...settings,
              start: day,
              recurrence: recurrenceOf(scheduleTexts(segment, day).recurrence, day),
            },
            { series, next: meeting.originalDay },
          ),
      t().saved,
    )
  }
  return (
    <Dialog title={t().changeTitle} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Show when={!meeting.isSingle}>
          <Choice
            legend={t().scope}
            options={[
              { value: 'one', text: t().onlyThis },
              { value: 'all', text: t().thisAndLater },
            ]}
            value={scope()}
            onChoose={setScope}
          />
        </Show>
        <MeetingFields
          partnership={props.partnership}
          today={props.today}
          texts={texts()}
          faults={faults()}
          dayLabel={t().day}
          onChange={(change) => setTexts({ ...texts(), ...change })}
        />
        <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        <DialogActions>
          <Button onPress={props.onClose}>{t().back}</Button>
          <Button type="submit" variant="primary" busy={busy()}>
            {t().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

export default MoveDialog
