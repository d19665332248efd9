import type { Day } from '@rembuk/core/calendar'
import type { Series } from '@rembuk/core/meeting/meetings-state'
import { For, type JSX, Show } from 'solid-js'
import { formatClockTime } from '../../../i18n/format-clock'
import { Button } from '../../../ui/button'
import { recurrenceWords } from '../when/when-words'
import styles from './list.module.css'
import { t } from './words'

/** A series that goes on, and the day on which its rule puts the next meeting. */
export interface RunningSeries {
  series: Series
  next: Day
}

/** Series that go on: how often each meets, and ways to change or end it. */
export const SeriesList = (props: {
  running: readonly RunningSeries[]
  mayChange: boolean
  onChange: (running: RunningSeries) => void
  onEnd: (running: RunningSeries) => void
}): JSX.Element => (
  <ul class={styles.rows}>
    <For each={props.running}>
      {(running) => {
        const segment = () => running.series.segments.findLast(({ start }) => start <= running.next)
        return (
          <Show when={segment()}>
            {(known) => (
              <li class={styles.row}>
                <span class={styles.rowText}>
                  <span class={styles.strong}>{known().title}</span>
                  <span class={styles.soft}>
                    {recurrenceWords(known().recurrence, known().start)} · {formatClockTime(known().time)}
                  </span>
                </span>
                <Show when={props.mayChange}>
                  <span class={styles.rowActions}>
                    <Button label={t().changeOf(known().title)} onPress={() => props.onChange(running)}>
                      {t().change}
                    </Button>
                    <Button
                      variant="quiet"
                      label={t().endOf(known().title)}
                      onPress={() => props.onEnd(running)}
                    >
                      {t().end}
                    </Button>
                  </span>
                </Show>
              </li>
            )}
          </Show>
        )
      }}
    </For>
  </ul>
)
