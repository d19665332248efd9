import { scheduleReportRoute, stopReportsRoute } from '@rembuk/contract/report-routes'
import type { ReportScheduleView, ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { EmptyState } from '../../../ui/state'
import { showToast } from '../../../ui/toast-store'
import type { Filters } from '../facilitated/filters'
import { ScheduleDialog } from './schedule-dialog'
import { nextWords, scheduleWords, scopeWords } from './schedule-words'
import styles from './scheduled.module.css'
import { StopDialog } from './stop-dialog'
import { t } from './words'

/** The schedule in words, with what can be done about it; without one the way to it. */
export const ScheduleCard = (props: {
  known: ScheduledReportsView
  /** With which the page was opened: a first report is of them. */
  filters: Filters
  onChange: (reports: ScheduledReportsView) => void
}): JSX.Element => {
  const [open, setOpen] = createSignal<'change' | 'stop'>()
  const [failure, setFailure] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const close = () => setOpen(undefined)

  const run = async (ask: () => Promise<ScheduledReportsView>, done: string): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    try {
      props.onChange(await ask())
      showToast({ text: done })
      close()
    } catch (thrown) {
      close()
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }
  const pauseOrResume = (schedule: NonNullable<ScheduledReportsView['schedule']>): void => {
    const body = { ...schedule, isPaused: !schedule.isPaused } as ReportScheduleView
    void run(() => call(scheduleReportRoute, { body }), body.isPaused ? t().pausedNow : t().resumed)
  }
  const stop = (): void => void run(() => call(stopReportsRoute), t().stopped)

  return (
    <>
      <Show
        when={props.known.schedule}
        fallback={
          <EmptyState icon="history" title={t().none} text={t().noneText}>
            <Button variant="primary" onPress={() => setOpen('change')}>
              {t().set}
            </Button>
          </EmptyState>
        }
      >
        {(schedule) => (
          <Card class={styles.card}>
            <h2>{t().schedule}</h2>
            <div>
              <p>{scheduleWords(schedule())}</p>
              <p class={styles.soft}>{scopeWords(schedule())}</p>
            </div>
            <p class={styles.next}>{nextWords(props.known, Date.now())}</p>
            <div class={styles.actions}>
              <Button variant="primary" onPress={() => setOpen('change')}>
                {t().change}
              </Button>
              <Button busy={busy()} onPress={() => pauseOrResume(schedule())}>
                {schedule().isPaused ? t().resume : t().pause}
              </Button>
              <Button variant="quiet" onPress={() => setOpen('stop')}>
                {t().stop}
              </Button>
            </div>
          </Card>
        )}
      </Show>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show when={open() === 'change'}>
        <ScheduleDialog
          known={props.known}
          filters={props.filters}
          onChange={props.onChange}
          onClose={close}
        />
      </Show>
      <Show when={open() === 'stop'}>
        <StopDialog busy={busy()} onStop={stop} onClose={close} />
      </Show>
    </>
  )
}
