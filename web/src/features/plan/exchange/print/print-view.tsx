import { addDays, type Day, weekMondays } from '@rembuk/core/calendar'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import { readPlan } from '@rembuk/plandoc/read'
import { For, type JSX, Show } from 'solid-js'
import { formatDay, formatWeek, formatWeekNumber } from '../../../../i18n/format'
import type { Paper } from '../../../../ui/print-dialog'
import { useDesk } from '../../cells/desk'
import { t as planWords } from '../../messages'
import { t } from '../words'
import styles from './print.module.css'
import { printLines } from './print-lines'

/** Weeks beside each other on one sheet. */
const WEEKS_ACROSS = 13

const inRuns = <T,>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / WEEKS_ACROSS) }, (_, run) =>
    items.slice(run * WEEKS_ACROSS, (run + 1) * WEEKS_ACROSS),
  )

const ProductTables = (props: { product: Product; plan: Plan }): JSX.Element => {
  const desk = useDesk()
  const lines = printLines(desk, props.product, props.plan)
  const weeks = weekMondays(props.plan.start, props.plan.weeks).map((monday, week) => ({ monday, week }))
  return (
    <For each={inRuns(weeks)}>
      {(run) => (
        <table class={styles.table}>
          <caption class={styles.caption}>
            {props.product.name} ({props.product.unit})
          </caption>
          <thead>
            <tr>
              <td />
              <For each={run}>
                {({ monday }) => (
                  <th scope="col">
                    {formatWeek(monday)}
                    <span class={styles.number}>{formatWeekNumber(monday)}</span>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={lines}>
              {(line) => (
                <tr classList={{ [styles.stock ?? '']: line.isStock }}>
                  <th scope="row">{line.name}</th>
                  <For each={run}>{({ week }) => <td>{line.texts[week]}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      )}
    </For>
  )
}

/** The whole plan on paper: a heading and a table for each product. Visible in print alone. */
export const PrintView = (props: { partnership: string; today: Day; paper: Paper }): JSX.Element => {
  const desk = useDesk()
  return (
    <div class={`${styles.view} ${styles[props.paper]}`}>
      <Show when={readPlan(desk.doc).plan}>
        {(plan) => (
          <>
            <h1 class={styles.title}>
              {planWords().title} {props.partnership}
            </h1>
            <p class={styles.period}>
              {formatDay(plan().start)} – {formatDay(addDays(plan().start, 7 * plan().weeks - 1))} ·{' '}
              {t().printed(formatDay(props.today))}
            </p>
            <For each={plan().products}>{(product) => <ProductTables product={product} plan={plan()} />}</For>
          </>
        )}
      </Show>
    </div>
  )
}
