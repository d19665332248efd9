import { addDays } from '@rembuk/core/calendar'
import { type Meeting, meetingsBetween, nextMeeting } from '@rembuk/core/meeting/meeting'
import { createMemo, createSignal, type JSX, Match, onCleanup, Show, Switch } from 'solid-js'
import { Button } from '../../../ui/button'
import { part } from '../../../ui/part'
import { EmptyState } from '../../../ui/state'
import type { MeetingsProps } from '../meetings-frame'
import { LaterList } from './later-list'
import styles from './list.module.css'
import { NextCard } from './next-card'
import { RefusedList } from './refused-list'
import { type RunningSeries, SeriesList } from './series-list'
import { t } from './words'

const SeriesDialog = part(() => import('../schedule/series-dialog'))
const MoveDialog = part(() => import('../schedule/move-dialog'))
const CancelDialog = part(() => import('../schedule/cancel-dialog'))
const CalendarDialog = part(() => import('../calendar/calendar-dialog'))
const EndDialog = part(() => import('../schedule/end-dialog'))

/** How far ahead meetings are listed, in days, and how many at most. */
const AHEAD_DAYS = 120
const SHOWN = 6
/** A meeting may begin, or be over, while the page is open. */
const MINUTE_MS = 60_000

/** The dialog that is open, with what it is about. */
type Open =
  | { dialog: 'new' }
  | { dialog: 'series'; running: RunningSeries }
  | { dialog: 'end'; running: RunningSeries }
  | { dialog: 'move'; meeting: Meeting }
  | { dialog: 'cancel'; meeting: Meeting }
  | { dialog: 'calendar'; meeting: Meeting }

/** What comes: the next meeting, those after it, and the series they belong to. */
const ScheduleTab = (props: MeetingsProps): JSX.Element => {
  const [now, setNow] = createSignal(Date.now())
  const timer = setInterval(() => setNow(Date.now()), MINUTE_MS)
  onCleanup(() => clearInterval(timer))
  const [open, setOpen] = createSignal<Open>()
  const close = (): void => {
    setOpen(undefined)
  }
  const { meetings } = props
  const zone = () => props.partnership.timeZone
  const next = createMemo(() => nextMeeting(meetings.state(), now(), props.today, zone()))
  const ahead = createMemo(() =>
    meetingsBetween(meetings.state(), props.today, addDays(props.today, AHEAD_DAYS), zone()),
  )
  const later = () =>
    ahead()
      .filter(({ id, status, startsAt }) => id !== next()?.id && status !== 'closed' && startsAt > now())
      .slice(0, SHOWN)
  const running = createMemo((): RunningSeries[] =>
    [...meetings.state().series.values()].flatMap((series) => {
      const coming = ahead()
        .filter(
          ({ seriesId, isSingle, status }) => seriesId === series.id && !isSingle && status !== 'closed',
        )
        .map(({ originalDay }) => originalDay)
        .filter((day) => day >= props.today)
        .sort()[0]
      return coming === undefined ? [] : [{ series, next: coming }]
    }),
  )
  const mayChange = () => meetings.me.partyId !== undefined
  const dialog = <Name extends Open['dialog']>(name: Name) => {
    const now = open()
    return now?.dialog === name ? (now as Extract<Open, { dialog: Name }>) : undefined
  }
  return (
    <div class={styles.tab}>
      <RefusedList meetings={meetings} />
      <Show
        when={next()}
        fallback={
          <EmptyState icon="meeting" title={t().noneTitle} text={mayChange() ? t().noneText : t().noneReader}>
            <Show when={mayChange()}>
              <Button variant="primary" icon="plus" onPress={() => setOpen({ dialog: 'new' })}>
                {t().add}
              </Button>
            </Show>
          </EmptyState>
        }
      >
        {(meeting) => (
          <NextCard
            {...props}
            meeting={meeting()}
            now={now()}
            onMove={() => setOpen({ dialog: 'move', meeting: meeting() })}
            onCancel={() => setOpen({ dialog: 'cancel', meeting: meeting() })}
            onCalendar={() => setOpen({ dialog: 'calendar', meeting: meeting() })}
          />
        )}
      </Show>
      <Show when={later().length > 0}>
        <section class={styles.section}>
          <h2>{t().later}</h2>
          <LaterList partnershipId={props.partnership.id} timeZone={zone()} meetings={later()} />
        </section>
      </Show>
      <Show when={running().length > 0 || next()}>
        <section class={styles.section}>
          <div class={styles.head}>
            <h2>{t().series}</h2>
            <Show when={mayChange()}>
              <Button icon="plus" onPress={() => setOpen({ dialog: 'new' })}>
                {t().add}
              </Button>
            </Show>
          </div>
          <SeriesList
            running={running()}
            mayChange={mayChange()}
            onChange={(one) => setOpen({ dialog: 'series', running: one })}
            onEnd={(one) => setOpen({ dialog: 'end', running: one })}
          />
        </section>
      </Show>
      <Switch>
        <Match when={dialog('new')}>
          <SeriesDialog {...props} onClose={close} />
        </Match>
        <Match when={dialog('series')}>
          {(now) => <SeriesDialog {...props} series={now().running} onClose={close} />}
        </Match>
        <Match when={dialog('end')}>
          {(now) => (
            <EndDialog
              meetings={meetings}
              series={now().running.series}
              from={now().running.next}
              onClose={close}
            />
          )}
        </Match>
        <Match when={dialog('move')}>
          {(now) => <MoveDialog {...props} meeting={now().meeting} onClose={close} />}
        </Match>
        <Match when={dialog('cancel')}>
          {(now) => (
            <CancelDialog meetings={meetings} meeting={now().meeting} timeZone={zone()} onClose={close} />
          )}
        </Match>
        <Match when={dialog('calendar')}>
          {(now) => (
            <CalendarDialog partnership={props.partnership} meeting={now().meeting} onClose={close} />
          )}
        </Match>
      </Switch>
    </div>
  )
}

export default ScheduleTab
