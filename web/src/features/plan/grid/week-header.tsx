import type { Day } from '@rembuk/core/calendar'
import { type Accessor, For, type JSX, Show } from 'solid-js'
import { formatWeek, formatWeekNumber } from '../../../i18n/format'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import styles from './grid.module.css'
import type { GridView } from './grid-view'

/** The row of weeks that stays on top; this week is marked. */
export const WeekHeader = (props: {
  view: GridView
  mondays: Accessor<readonly Day[]>
  onHelp: () => void
}): JSX.Element => {
  const desk = useDesk()
  const { grid, geometry } = props.view
  return (
    <tr aria-rowindex={1} class={styles.weeks}>
      <th scope="col" aria-colindex={1} class={styles.corner}>
        {t().product}
        <Show when={geometry().product > 0}>
          <button type="button" class={styles.help} aria-label={t().help} onClick={() => props.onHelp()}>
            ?
          </button>
        </Show>
      </th>
      <For each={props.mondays()}>
        {(monday) => (
          <th
            scope="col"
            aria-colindex={grid.columnIndex(monday) + 2}
            class={styles.week}
            classList={{ [styles.thisWeek ?? '']: monday === desk.thisMonday }}
            style={{
              left: `${geometry().product + geometry().line + grid.columnIndex(monday) * geometry().column}px`,
            }}
          >
            <span class={styles.weekRange}>{formatWeek(monday)}</span>
            <span class={styles.weekNumber}>
              <Show when={monday === desk.thisMonday} fallback={formatWeekNumber(monday)}>
                <span class="visually-hidden">{formatWeekNumber(monday)}</span> {t().thisWeek}
              </Show>
            </span>
          </th>
        )}
      </For>
    </tr>
  )
}
