import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../../ui/button'
import { Icon } from '../../../../ui/icon'
import { useDesk } from '../../cells/desk'
import { authorName } from '../author-name'
import type { NumberChange, Row } from './fold-rows'
import { firstWords, numberName, valuesWords } from './number-words'
import styles from './plan-history.module.css'
import { canRestoreRow } from './restore-row'
import { deedWords, rowTime } from './row-words'
import { t } from './words'

const NumberLine = (props: { change: NumberChange }): JSX.Element => {
  const desk = useDesk()
  return (
    <>
      <span class={styles.which}>{numberName(desk, props.change)}</span>
      <span class={styles.values}>{valuesWords(props.change)}</span>
    </>
  )
}

/** Who changed what and when; many numbers unfold. Leads to the plan of then and, where that is safe, back. */
export const HistoryRow = (props: {
  row: Row
  timeZone: string
  open: boolean
  onToggle: () => void
  onSee: () => void
  onPutBack: () => void
}): JSX.Element => {
  const desk = useDesk()
  const listId = createUniqueId()
  const author = () => authorName(props.row.author)
  const deed = () => deedWords(desk, props.row)
  const time = () => rowTime(props.row, props.timeZone)
  const only = () => {
    const { numbers, untold } = props.row
    return numbers.length === 1 && untold === 0 ? numbers[0] : undefined
  }
  const isMany = () => props.row.numbers.length > 0 && !only()
  return (
    <li class={styles.row}>
      <div class={styles.said}>
        <span class={styles.time}>{time()}</span>
        <Show
          when={isMany()}
          fallback={
            <span>
              <strong>{author()}</strong> {deed()}
            </span>
          }
        >
          <button
            type="button"
            class={styles.unfold}
            aria-expanded={props.open}
            aria-controls={props.open ? listId : undefined}
            onClick={() => props.onToggle()}
          >
            <span>
              <strong>{author()}</strong> {deed()}
            </span>
            <Icon name="chevron" size={20} />
          </button>
        </Show>
        <Show when={only()}>
          {(change) => (
            <span class={styles.number}>
              <NumberLine change={change()} />
            </span>
          )}
        </Show>
      </div>
      <Button variant="quiet" label={t().seeThen(`${author()} ${time()}`)} onPress={props.onSee}>
        {t().see}
      </Button>
      <Show when={isMany() && props.open}>
        <ul class={styles.numbers} id={listId}>
          <For each={props.row.numbers}>
            {(change) => (
              <li class={styles.number}>
                <NumberLine change={change} />
              </li>
            )}
          </For>
          <Show when={props.row.untold > 0}>
            <li class={styles.which}>{t().more(props.row.untold)}</li>
          </Show>
        </ul>
      </Show>
      <Show when={(only() || props.open) && canRestoreRow(desk, props.row)}>
        <div class={styles.back}>
          <Button variant="quiet" icon="undo" onPress={props.onPutBack}>
            <Show when={only()} fallback={t().putBack(props.row.numbers.length)}>
              {(change) => t().putBackTo(firstWords(change()))}
            </Show>
          </Button>
        </div>
      </Show>
    </li>
  )
}
