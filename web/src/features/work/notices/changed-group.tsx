import type { Day } from '@rembuk/core/calendar'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { type Names, whatWords } from '../../../work/what-words'
import { becameWords, whenWords, whoWords } from '../commitments/item-words'
import styles from './notices.module.css'
import { t } from './words'

/** Promises that are shown at once. */
const AT_ONCE = 12

/** Promises that a version changed in one way. */
export const ChangedGroup = (props: {
  title: string
  items: readonly WorkItem[]
  names: Names
  today: Day
}): JSX.Element => {
  const [shown, setShown] = createSignal(AT_ONCE)
  const left = () => props.items.length - shown()
  const change = (item: WorkItem) =>
    item.became.kind === 'cancelled' ? undefined : becameWords(props.names, item)
  return (
    <Show when={props.items.length > 0}>
      <section class={styles.group}>
        <h3>{props.title}</h3>
        <ul class={styles.rows}>
          <For each={props.items.slice(0, shown())}>
            {(item) => (
              <li class={styles.row}>
                <p class={styles.what}>{whatWords(props.names, item.commitment)}</p>
                <Show when={change(item)}>{(text) => <p class={styles.change}>{text()}</p>}</Show>
                <p class={styles.soft}>{whoWords(props.names, item)}</p>
                <p class={styles.soft}>{whenWords(item, props.today)}</p>
              </li>
            )}
          </For>
        </ul>
        <Show when={left() > 0}>
          <Button onPress={() => setShown(shown() + AT_ONCE)}>{t().more(Math.min(left(), AT_ONCE))}</Button>
        </Show>
      </section>
    </Show>
  )
}
