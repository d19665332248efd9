import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import type { Series } from '@rembuk/core/meeting/meetings-state'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import type { Meetings } from '../meetings'
import { recurrenceWords } from '../when/when-words'
import { createWrites } from '../writes'
import { changeSeries } from './change-series'
import { MeetingFields } from './meeting-fields'
import styles from './schedule.module.css'
import {
  type RecurrenceChoice,
  readSchedule,
  recurrenceChoices,
  recurrenceOf,
  type ScheduleTexts,
  scheduleTexts,
  usualSchedule,
} from './schedule-form'
import { t } from './words'

/** The form of a new series, or of one that is to meet otherwise from a day on. */
const SeriesDialog = (props: {
  partnership: PartnershipDetail
  meetings: Meetings
  today: Day
  /** What is changed, and the day of its next meeting. */
  series?: { series: Series; next: Day }
  onClose: () => void
}): JSX.Element => {
  const given = props.series
  const segment = given?.series.segments.findLast(({ start }) => start <= given.next)
  const [texts, setTexts] = createSignal<ScheduleTexts>(
    given && segment ? scheduleTexts(segment, given.next) : usualSchedule(t().usualTitle, props.today),
  )
  const [isTried, setTried] = createSignal(false)
  const { write, busy, problem } = createWrites(props.meetings, () => props.onClose())
  const read = createMemo(() => readSchedule(texts(), props.today))
  const faults = () => {
    const now = read()
    return isTried() && !now.ok ? now.faults : {}
  }
  const set = (change: Partial<ScheduleTexts>): void => {
    setTexts({ ...texts(), ...change })
  }
  const recurrences = () =>
    recurrenceChoices.map((value) => {
      const start = texts().day || props.today
      return { value, text: recurrenceWords(recurrenceOf(value, start), start) }
    })
  const submit = (): void => {
    setTried(true)
    const now = read()
    if (now.ok) void write(changeSeries(now.schedule, given), t().saved)
  }
  return (
    <Dialog title={given ? t().changeTitle : t().newTitle} closeLabel={t().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <MeetingFields
          partnership={props.partnership}
          today={props.today}
          texts={texts()}
          faults={faults()}
          dayLabel={given ? t().from : t().first}
          onChange={set}
        >
          <SelectField
            label={t().recurrence}
            options={recurrences()}
            value={texts().recurrence}
            onChoose={(recurrence) => set({ recurrence: recurrence as RecurrenceChoice })}
          />
        </MeetingFields>
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

export default SeriesDialog
