import type { Fault } from '@rembuk/core/exchange/fault'
import type { RecordKind } from '@rembuk/core/exchange/record/record-entry'
import type { Plan } from '@rembuk/core/plan/plan'
import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../../../../ui/icon'
import { useDesk } from '../../cells/desk'
import type { Change } from '../change'
import { changeText, changeTitle } from '../change-words'
import { faultWords } from '../fault-words'
import { t } from '../words'
import styles from './preview.module.css'
import type { ReadingResult, ReadRow } from './reading-result'

/** Rows of each kind that are shown; more are counted. */
const SHOWN = 50

const isAdded = (change: Change): boolean => change.is === 'record' && change.change.isNew

/** What was read and what it would do: first what has to be mended, then the changes, with counts. */
export const Preview = <Row extends ReadRow>(props: {
  /** Of a sheet among several. */
  title?: string
  /** What the changes are of; numbers where absent. */
  kind?: RecordKind
  plan: Plan
  result: ReadingResult<Row>
  /** The row's words, or a field to mend it in. */
  written: (row: Row) => JSX.Element
  /** A way to the row in the text, where there is one. */
  action?: (row: Row) => JSX.Element
  /** What else there is to say of it. */
  children?: JSX.Element
}): JSX.Element => {
  const desk = useDesk()
  const rest = () =>
    Math.max(0, props.result.faults.length - SHOWN) + Math.max(0, props.result.changes.length - SHOWN)
  const counted = (): string => {
    const all = props.result.changes.length
    if (!props.kind) return t().changes(all)
    const added = props.result.changes.filter(isAdded).length
    return t().recordChanges[props.kind](all - added, added)
  }
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
    <section class={styles.preview} aria-label={props.title ?? t().preview}>
      <Show when={props.title}>
        <h3 class={styles.sheet}>{props.title}</h3>
      </Show>
      <p class={styles.counts} role="status">
        <strong>{counted()}</strong>
        <Show when={props.result.same > 0}>
          <span>{props.kind ? t().rowsSame(props.result.same) : t().same(props.result.same)}</span>
        </Show>
        <Show when={props.result.faults.length > 0}>
          <strong>{t().faults(props.result.faults.length)}</strong>
        </Show>
      </p>
      {props.children}
      <ul class={styles.list}>
        <For each={props.result.faults.slice(0, SHOWN)}>{wrong}</For>
        <For each={props.result.changes.slice(0, SHOWN)}>
          {(change) => (
            <li class={styles.row}>
              <Icon name={isAdded(change) ? 'plus' : 'check'} size={20} />
              <div class={styles.words}>
                <strong>{changeTitle(desk, props.plan, change)}</strong>
                {changeText(desk, props.plan, change)}
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
