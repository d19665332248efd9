import type { AgendaItem } from '@rembuk/core/meeting/meeting-content'
import { runTimer } from '@rembuk/plandoc/meeting/edit'
import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

const MINUTE_SECONDS = 60

/** Seconds spent on an item by now. */
export const spentSeconds = ({ spentSeconds: before, runningSince }: AgendaItem, now: number): number =>
  before + (runningSince === undefined ? 0 : Math.max(0, Math.round((now - runningSince) / 1000)))

/** Minutes and seconds: 125 → "2:05". */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / MINUTE_SECONDS)}:${String(seconds % MINUTE_SECONDS).padStart(2, '0')}`

/** The time spent on an item beside what was planned for it, started and paused by anybody. */
export const Timer = (props: { item: AgendaItem }): JSX.Element => {
  const room = useRoom()
  const spent = () => spentSeconds(props.item, room.now())
  const overMinutes = () => Math.floor(spent() / MINUTE_SECONDS) - props.item.minutes
  const isRunning = () => props.item.runningSince !== undefined
  return (
    <div class={styles.timer}>
      <span class={styles.clock} classList={{ [styles.over ?? '']: overMinutes() >= 1 }}>
        {overMinutes() >= 1
          ? t().over(clockWords(spent()), formatCount(overMinutes()))
          : t().timer(clockWords(spent()), formatCount(props.item.minutes))}
      </span>
      <Show when={room.editable()}>
        <Button
          variant="quiet"
          label={isRunning() ? t().pauseTimer : t().startTimer}
          onPress={() =>
            runTimer(room.doc, { itemId: props.item.id, isRunning: !isRunning(), now: Date.now() })
          }
        >
          {isRunning() ? t().pause : t().run}
        </Button>
      </Show>
    </div>
  )
}
