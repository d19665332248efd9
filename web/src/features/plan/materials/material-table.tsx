import type { Day } from '@rembuk/core/calendar'
import { createMemo, For, Index, type JSX, Show } from 'solid-js'
import { formatWeek, formatWeekNumber } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { useDesk } from '../cells/desk'
import { CountNote } from '../counts/count-note'
import type { MaterialActions } from './material-actions'
import { MaterialHead } from './material-head'
import type { MaterialEntry } from './material-list'
import { type MaterialWeek, materialWeeks } from './material-weeks'
import { amountWords } from './material-words'
import { PlannedOrderNote } from './planned-order-note'
import styles from './table.module.css'
import { t } from './words'

/** One kind of number of a material over all weeks; zeros are left out. */
const NumberRow = (props: {
  name: string
  weeks: MaterialWeek[]
  of: (week: MaterialWeek) => number
  strong?: boolean
}): JSX.Element => (
  <tr>
    <th scope="row" class={styles.rowName}>
      {props.name}
    </th>
    <Index each={props.weeks}>
      {(week) => (
        <td classList={{ [styles.strong ?? '']: props.strong ?? false }}>
          <Show when={props.strong || props.of(week()) > 0}>{formatQuantity(props.of(week()))}</Show>
        </td>
      )}
    </Index>
  </tr>
)

/** What was counted as each week started, beside what had been expected. */
const CountRow = (props: { weeks: MaterialWeek[]; onCount: (monday: Day) => void }): JSX.Element => (
  <tr>
    <th scope="row" class={styles.rowName}>
      {t().countRow}
    </th>
    <Index each={props.weeks}>
      {(week) => (
        <td class={styles.countCell}>
          <Show when={week().counted !== undefined}>
            <CountNote
              monday={week().monday}
              counted={week().counted ?? 0}
              expected={week().expected}
              short
              onChange={() => props.onCount(week().monday)}
            />
          </Show>
        </td>
      )}
    </Index>
  </tr>
)

/** One material: its head over the whole width, and a row for each kind of number. */
const MaterialRows = (props: { entry: MaterialEntry; actions: MaterialActions }): JSX.Element => {
  const desk = useDesk()
  const weeks = createMemo(() => materialWeeks(props.entry, desk.mondays()))
  const unit = () => props.entry.material.unit
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={weeks().length + 1} class={styles.group}>
          <div class={styles.groupHead}>
            <MaterialHead entry={props.entry} actions={props.actions} />
          </div>
        </th>
      </tr>
      <Show when={weeks().some(({ counted }) => counted !== undefined)}>
        <CountRow
          weeks={weeks()}
          onCount={(monday) => props.actions.count(props.entry.material.id, monday)}
        />
      </Show>
      <NumberRow name={t().need} weeks={weeks()} of={({ need }) => need} />
      <NumberRow name={t().arriving} weeks={weeks()} of={({ arriving }) => arriving} />
      <NumberRow name={t().stock} weeks={weeks()} of={({ stock }) => stock} strong />
      <tr>
        <th scope="row" class={styles.rowName}>
          {t().order}
        </th>
        <Index each={weeks()}>
          {(week) => (
            <td class={styles.orderCell}>
              <Show when={week().order}>
                {(order) => <PlannedOrderNote order={order()} unit={unit()} today={props.entry.today} />}
              </Show>
              <Show when={week().lacking > 0}>
                <span class={styles.lacking}>
                  <span aria-hidden="true">▼ </span>
                  {t().lacking(amountWords(week().lacking, unit()))}
                </span>
              </Show>
            </td>
          )}
        </Index>
      </tr>
    </tbody>
  )
}

/** All materials week by week on a laptop; the names of the rows and weeks stay in sight. */
export const MaterialTable = (props: {
  ids: readonly string[]
  entryOf: (materialId: string) => MaterialEntry | undefined
  actions: MaterialActions
}): JSX.Element => {
  const desk = useDesk()
  return (
    <>
      <p class={styles.soft}>{t().stockNote}</p>
      {/* Scrolled with the arrow keys once it has the focus. */}
      <section class={styles.scroller} aria-label={t().table} tabindex="0">
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col" class={styles.corner}>
                {t().material}
              </th>
              <For each={desk.mondays()}>
                {(monday) => (
                  <th scope="col" classList={{ [styles.thisWeek ?? '']: monday === desk.thisMonday }}>
                    {formatWeek(monday)}
                    <span class={styles.weekNumber}>{formatWeekNumber(monday)}</span>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <For each={props.ids}>
            {(materialId) => (
              <Show when={props.entryOf(materialId)}>
                {(entry) => <MaterialRows entry={entry()} actions={props.actions} />}
              </Show>
            )}
          </For>
        </table>
      </section>
    </>
  )
}
