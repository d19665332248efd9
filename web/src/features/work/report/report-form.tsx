import { type Day, isDay } from '@rembuk/core/calendar'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { createSignal, type JSX, Show } from 'solid-js'
import { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { DayField } from '../../../ui/day-field'
import { DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { announce } from '../../../ui/toast-store'
import type { PendingWork } from '../../../work/pending-work'
import type { Names } from '../../../work/what-words'
import type { Work } from '../../../work/work-state'
import styles from './report.module.css'
import { t } from './words'

export interface ReportProps {
  names: Names
  work: Work
  today: Day
  item: WorkItem
  /** One that the server refused, which this puts right. */
  refused?: PendingWork
  onClose: () => void
}

/** The day of a report: today unless it was another; the fault stands until it is right. */
export const createDay = (props: ReportProps) => {
  const before = props.refused?.data
  const reported = before?.kind === 'reported' ? before.report.day : before?.kind === 'done' ? before.day : ''
  const [day, setDay] = createSignal<string>(reported || props.today)
  const [isTried, setTried] = createSignal(false)
  const isRight = () => isDay(day()) && day() <= props.today
  return {
    value: day,
    /** The day where it is right; otherwise the field says what is wrong. */
    read: (): Day | undefined => {
      setTried(true)
      return isRight() ? day() : undefined
    },
    Field: (): JSX.Element => (
      <DayField
        label={t().day}
        hint={t().dayHint}
        value={day()}
        max={props.today}
        error={isTried() && !isRight() ? t().dayFault : undefined}
        onInput={setDay}
      />
    ),
  }
}

/**
 * The frame of a report's form. `read` gives what is reported, or undefined where something is still
 * wrong and says so. Saving puts it on the device and closes; what cannot be taken is said, and what was
 * typed stays.
 */
export const ReportForm = (
  props: ReportProps & {
    read: () => WorkData | undefined
    /** A photo that the report names and that has not been sent. */
    photo?: () => Blob | undefined
    children: JSX.Element
  },
): JSX.Element => {
  const [busy, setBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const save = async (): Promise<void> => {
    const data = props.read()
    if (!data || busy()) return
    setBusy(true)
    setProblem(undefined)
    try {
      const photo = props.photo?.()
      await (props.refused ? props.work.correct(props.refused, data, photo) : props.work.report(data, photo))
      announce(t().saved)
      props.onClose()
    } catch (thrown) {
      setProblem(thrown instanceof ApiProblem ? problemWords(thrown) : t().notKept)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {props.children}
      <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <DialogActions>
        <Button onPress={props.onClose}>{t().cancel}</Button>
        <Button type="submit" variant="primary" busy={busy()}>
          {t().save}
        </Button>
      </DialogActions>
    </form>
  )
}
