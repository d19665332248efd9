import { addDays, type Day, dayAt } from '@rembuk/core/calendar'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { formatDay, formatWeekday } from '../../../../i18n/format'
import { Button } from '../../../../ui/button'
import { Dialog } from '../../../../ui/dialog'
import { Skeleton } from '../../../../ui/skeleton'
import { EmptyState, ErrorState } from '../../../../ui/state'
import { useDesk } from '../../cells/desk'
import { t as planWords } from '../../messages'
import { showUndoToast } from '../../problems/undo-toast'
import type { Moment } from '../open-history'
import { troubleWords } from '../trouble-words'
import { t as historyWords } from '../words'
import type { Row } from './fold-rows'
import { HistoryRow } from './history-row'
import { MomentForm } from './moment-form'
import { createPlanChanges } from './plan-changes'
import styles from './plan-history.module.css'
import { restoreRow } from './restore-row'
import { t } from './words'

/** A day of the history as people call it: "Hari ini", "Kemarin", "Rabu, 25 Nov", "17 Okt 2026". */
const dayName = (day: Day, today: Day): string => {
  if (day === today) return t().today
  if (day === addDays(today, -1)) return t().yesterday
  return day.slice(0, 4) === today.slice(0, 4) ? formatWeekday(day) : formatDay(day)
}

/** Rows, the newest first, by the day that a zone's clocks showed. */
const byDay = (rows: readonly Row[], timeZone: string): [Day, Row[]][] => {
  const days = new Map<Day, Row[]>()
  for (const row of rows) {
    const day = dayAt(row.at, timeZone)
    days.set(day, [...(days.get(day) ?? []), row])
  }
  return [...days]
}

/** Who changed anything in the plan and when, by day, and the way to the plan as it was at any moment. */
const PlanHistory = (props: {
  documentId: string
  timeZone: string
  onSee: (moment: Moment) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const { timeZone } = props
  const changes = createPlanChanges(props.documentId)
  const today = dayAt(Date.now(), timeZone)
  const days = createMemo(() => byDay(changes.rows(), timeZone))
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set())
  const toggle = (id: string): void => {
    setOpen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]))
  }
  const putBack = (row: Row): void => {
    restoreRow(desk, row)
    showUndoToast(desk, t().wasPutBack(row.numbers.length))
    props.onClose()
  }
  return (
    <Dialog title={t().title} closeLabel={planWords().close} onClose={props.onClose}>
      <MomentForm documentId={props.documentId} timeZone={timeZone} onSee={props.onSee} />
      <h3 class={styles.heading}>{t().changes}</h3>
      <For each={days()}>
        {([day, rows]) => (
          <section class={styles.day}>
            <h4 class={styles.dayName}>{dayName(day, today)}</h4>
            <ul class={styles.rows}>
              <For each={rows}>
                {(row) => (
                  <HistoryRow
                    row={row}
                    timeZone={timeZone}
                    open={open().has(row.id)}
                    onToggle={() => toggle(row.id)}
                    onSee={() => props.onSee({ n: row.n, at: row.at, timeZone })}
                    onPutBack={() => putBack(row)}
                  />
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Switch fallback={<Skeleton label={historyWords().loading} blocks={['short', 'short', 'short']} />}>
        <Match when={changes.problem()}>
          {(problem) => (
            <ErrorState
              title={historyWords().failedTitle}
              text={troubleWords(problem())}
              retryLabel={planWords().retry}
              onRetry={changes.askMore}
            />
          )}
        </Match>
        <Match when={changes.more() === false}>
          <Show when={changes.rows().length === 0}>
            <EmptyState icon="history" title={t().noneTitle} text={t().noneText} />
          </Show>
        </Match>
        <Match when={changes.more()}>
          <Button wide busy={changes.busy()} onPress={changes.askMore}>
            {t().older}
          </Button>
        </Match>
      </Switch>
    </Dialog>
  )
}

export default PlanHistory
