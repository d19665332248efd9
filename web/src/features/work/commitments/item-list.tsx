import type { WorkItem } from '@rembuk/core/work/work-item'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import styles from './commitments.module.css'
import { ItemCard, type ItemProps } from './item-card'
import { t } from './words'

/** So many cards are shown before somebody asks for more. */
const PAGE = 12

/** Promises as cards, a page at a time. */
export const ItemList = (props: ItemProps & { items: readonly WorkItem[] }): JSX.Element => {
  const [shown, setShown] = createSignal(PAGE)
  const left = () => props.items.length - shown()
  // By id, so that a card stays itself, with the focus, when its promise moves on.
  const ids = () => props.items.slice(0, shown()).map(({ id }) => id)
  const item = (id: string) => props.items.find((each) => each.id === id)
  return (
    <>
      <ul class={styles.cards}>
        <For each={ids()}>
          {(id) => (
            <li>
              <Show when={item(id)}>
                {(known) => (
                  <ItemCard
                    item={known()}
                    names={props.names}
                    work={props.work}
                    today={props.today}
                    onOpen={props.onOpen}
                    onStep={props.onStep}
                  />
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={left() > 0}>
        <Button onPress={() => setShown(shown() + PAGE)}>
          {t().more(formatCount(Math.min(PAGE, left())))}
        </Button>
      </Show>
    </>
  )
}
