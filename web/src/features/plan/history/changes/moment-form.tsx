import { versionAtRoute } from '@rembuk/contract/history-routes'
import { type Day, dayAt, isDay } from '@rembuk/core/calendar'
import { instantOf, minutesAt } from '@rembuk/core/local-time'
import { clockTime, isClockTime, minutesOf } from '@rembuk/core/meeting/clock-time'
import { zoneName } from '@rembuk/core/time-zone'
import { createSignal, type JSX, onCleanup } from 'solid-js'
import { call } from '../../../../api/call'
import { asProblem } from '../../../../api/problem'
import { Button } from '../../../../ui/button'
import { DayField } from '../../../../ui/day-field'
import { TimeField } from '../../../../ui/time-field'
import type { Moment } from '../open-history'
import { troubleWords } from '../trouble-words'
import styles from './plan-history.module.css'
import { t } from './words'
import { momentIn } from './zone-moment'

/** The last millisecond of a minute: what was written in that minute was there by then. */
const MINUTE_END_MS = 59_999

/** Asks for a day and a time, and for what the plan was then. What is chosen stays, whatever comes of it. */
export const MomentForm = (props: {
  documentId: string
  timeZone: string
  onSee: (moment: Moment) => void
}): JSX.Element => {
  const { timeZone } = props
  const now = Date.now()
  const [day, setDay] = createSignal<Day>(dayAt(now, timeZone))
  const [time, setTime] = createSignal(clockTime(minutesAt(now, timeZone)))
  const [tried, setTried] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [trouble, setTrouble] = createSignal('')
  const gone = new AbortController()
  onCleanup(() => gone.abort())

  const find = async (at: number): Promise<string> => {
    try {
      const { version, begins } = await call(versionAtRoute, {
        params: { documentId: props.documentId },
        query: { at: `${at}` },
        signal: gone.signal,
      })
      if (version && !gone.signal.aborted) props.onSee({ n: version.n, at: at - MINUTE_END_MS, timeZone })
      if (version) return ''
      return begins === undefined ? t().neverWritten : t().tooEarly(momentIn(begins, timeZone))
    } catch (thrown) {
      const problem = asProblem(thrown)
      return problem.code === 'bad-input' ? t().future : troubleWords(problem)
    }
  }
  const see = async (): Promise<void> => {
    setTried(true)
    setTrouble('')
    if (busy() || !isDay(day()) || !isClockTime(time())) return
    setBusy(true)
    const said = await find(instantOf(day(), minutesOf(time()), timeZone) + MINUTE_END_MS)
    setBusy(false)
    setTrouble(said)
  }
  return (
    <form
      class={styles.moment}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void see()
      }}
    >
      <h3 class={styles.heading}>{t().moment}</h3>
      <div class={styles.fields}>
        <DayField
          label={t().day}
          value={day()}
          error={tried() && !isDay(day()) ? t().dayMissing : undefined}
          onInput={setDay}
        />
        <TimeField
          label={t().time(zoneName(timeZone))}
          value={time()}
          error={tried() && !isClockTime(time()) ? t().timeMissing : undefined}
          onInput={setTime}
        />
        <Button type="submit" variant="primary" busy={busy()}>
          {t().see}
        </Button>
      </div>
      <p class={styles.trouble} role="alert">
        {trouble()}
      </p>
    </form>
  )
}
