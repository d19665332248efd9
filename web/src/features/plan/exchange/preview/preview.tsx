import type { Fault } from '@rembuk/core/exchange/fault'
import type { Plan } from '@rembuk/core/plan/plan'
import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../../../../ui/icon'
import { useDesk } from '../../cells/desk'
import { changeWords, placeWords } from '../entry-words'
import { faultWords } from '../fault-words'
import { t } from '../words'
import styles from './preview.module.css'
import type { ReadingResult, ReadRow } from './reading-result'

/** Rows of each kind that are shown; more are counted. */
const SHOWN = 50

/** What was read and what it would do: first what has to be mended, then the changes, with counts. */
export const Preview = <Row extends ReadRow>(props: {
  plan: Plan
  result: ReadingResult<Row>
  /** The row's words, or a field to mend it in. */
  written: (row: Row) => JSX.Element
  /** A way to the row in the text, where there is one. */
  action?: (row: Row) => JSX.Element
}): JSX.Element => {
  const desk = useDesk()
  const rest = () =>
    Math.max(0, props.result.faults.length - SHOWN) + Math.max(0, props.result.changes.length - SHOWN)
  const wrong = ({ row, fault }: { row: Row; fault: Fault }): JSX.Element => (
    <li class={`${styles.row} ${styles.wrong}`}>
      <Icon name="warning" size={20} />
      <div class={styles.words}>
        {props.written(row)}
        {faultWords(fault)}
      </div>
      {props.action?.(row)}
    </li>
  )
  return (
    <section class={styles.preview} aria-label={t().preview}>
      <p class={styles.counts} role="status">
        <strong>{t().changes(props.result.changes.length)}</strong>
        <Show when={props.result.same > 0}>
          <span>{t().same(props.result.same)}</span>
        </Show>
        <Show when={props.result.faults.length > 0}>
          <strong>{t().faults(props.result.faults.length)}</strong>
        </Show>
      </p>
      <ul class={styles.list}>
        <For each={props.result.faults.slice(0, SHOWN)}>{wrong}</For>
        <For each={props.result.changes.slice(0, SHOWN)}>
          {(entry) => (
            <li class={styles.row}>
              <Icon name="check" size={20} />
              <div class={styles.words}>
                <strong>{placeWords(desk, entry)}</strong>
                {changeWords(desk, props.plan, entry)}
              </div>
            </li>
          )}
        </For>
        <Show when={rest() > 0}>
          <li>{t().more(rest())}</li>
        </Show>
      </ul>
    </section>
  )
}
