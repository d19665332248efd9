import { For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Icon } from '../../../ui/icon'
import { AddItem } from '../agenda/add-item'
import { useRoom } from './room'
import styles from './room.module.css'
import { t } from './words'

/** The agenda while the meeting is held: what is being talked about, what is done, and the way to each. */
export const AgendaNav = (props: {
  current: string | undefined
  onGo: (itemId: string) => void
}): JSX.Element => {
  const room = useRoom()
  return (
    <nav class={styles.agenda} aria-label={t().agenda}>
      <ol class={styles.nav}>
        <For each={room.itemIds()}>
          {(id, index) => (
            <li>
              <button
                type="button"
                class={styles.navItem}
                aria-current={props.current === id ? 'step' : undefined}
                onClick={() => props.onGo(id)}
              >
                <span class={styles.navNumber}>
                  <Show when={room.item(id)?.isDone} fallback={formatCount(index() + 1)}>
                    <Icon name="check" size={20} />
                    <span class="visually-hidden">{t().isDone}</span>
                  </Show>
                </span>
                <span>{room.item(id)?.title}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
      <Show when={room.editable()}>
        <AddItem />
      </Show>
    </nav>
  )
}
