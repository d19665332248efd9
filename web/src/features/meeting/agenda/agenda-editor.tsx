import { removeItem, setItem } from '@rembuk/plandoc/meeting/edit'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { announce, showToast } from '../../../ui/toast-store'
import { useRoom } from '../room/room'
import { AddItem, USUAL_MINUTES } from './add-item'
import styles from './agenda.module.css'
import { moveItem } from './move-item'
import { askSuggestions, suggestionNames, takeSuggestions } from './take-suggestions'
import { t } from './words'

const MINUTES = [5, 10, 15, 20, 30, 45, 60]

/** One item: its place by handle, keys or buttons, its length, and the way off the agenda. */
const Row = (props: {
  id: string
  index: number
  onDrag: (id?: string) => void
  onDrop: () => void
}): JSX.Element => {
  const room = useRoom()
  const title = () => room.item(props.id)?.title ?? ''
  const minutes = () => room.item(props.id)?.minutes ?? USUAL_MINUTES
  const move = (by: number): void => {
    const ids = room.itemIds()
    const place = Math.max(0, Math.min(props.index + by, ids.length - 1))
    moveItem(room.doc, ids, props.id, place)
    announce(t().moved(title(), formatCount(place + 1)))
  }
  const choices = () => [...new Set([...MINUTES, minutes()])].sort((a, b) => a - b)
  return (
    <li
      class={styles.item}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      <Show when={room.editable()} fallback={<span class={styles.number}>{props.index + 1}</span>}>
        <button
          type="button"
          class={styles.handle}
          draggable="true"
          aria-label={t().move(title())}
          onDragStart={() => props.onDrag(props.id)}
          onDragEnd={() => props.onDrag(undefined)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
            event.preventDefault()
            move(event.key === 'ArrowUp' ? -1 : 1)
          }}
        >
          {props.index + 1}
        </button>
      </Show>
      <span class={styles.itemTitle}>{title()}</span>
      <span class={styles.tools}>
        <Show when={room.editable()} fallback={<span>{t().minutes(formatCount(minutes()))}</span>}>
          <select
            class={styles.minutes}
            aria-label={t().minutesOf(title())}
            onChange={(event) => setItem(room.doc, props.id, { minutes: Number(event.currentTarget.value) })}
          >
            <For each={choices()}>
              {(count) => (
                <option value={count} selected={count === minutes()}>
                  {t().minutes(formatCount(count))}
                </option>
              )}
            </For>
          </select>
          <IconButton
            icon="up"
            label={t().up(title())}
            disabled={props.index === 0}
            onPress={() => move(-1)}
          />
          <IconButton
            icon="down"
            label={t().down(title())}
            disabled={props.index === room.itemIds().length - 1}
            onPress={() => move(1)}
          />
          <IconButton
            icon="close"
            label={t().remove(title())}
            onPress={() => {
              announce(t().removed(title()))
              removeItem(room.doc, props.id)
            }}
          />
        </Show>
      </span>
    </li>
  )
}

/** The agenda while it is written: what it suggests itself, what people add, in the order they want. */
export const AgendaEditor = (): JSX.Element => {
  const room = useRoom()
  const [dragged, setDragged] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const total = () => room.content().items.reduce((sum, { minutes }) => sum + minutes, 0)
  const totalWords = () => {
    const [count, planned] = [formatCount(total()), formatCount(room.meeting().minutes)]
    return total() > room.meeting().minutes ? t().totalOver(count, planned) : t().total(count, planned)
  }
  const refill = async (): Promise<void> => {
    if (busy()) return
    setBusy(true)
    try {
      const partnership = room.partnership()
      const suggestions = await askSuggestions(partnership.id, room.meeting().id)
      const names = suggestionNames(partnership, room.work, room.nameOf)
      const count = takeSuggestions(room.doc, room.content, suggestions, names)
      showToast({ text: count > 0 ? t().refilled(formatCount(count)) : t().nothingNew })
    } catch (thrown) {
      showToast({ text: problemWords(asProblem(thrown)) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <section class={styles.agenda} aria-labelledby="agenda-rapat">
      <div class={styles.head}>
        <div>
          <h2 id="agenda-rapat">{t().title}</h2>
          <p class={styles.soft}>{t().lead}</p>
        </div>
        <p class={styles.total}>{totalWords()}</p>
      </div>
      <Show when={room.itemIds().length > 0} fallback={<p class={styles.soft}>{t().empty}</p>}>
        <ol class={styles.items}>
          <For each={room.itemIds()}>
            {(id, index) => (
              <Row
                id={id}
                index={index()}
                onDrag={setDragged}
                onDrop={() => {
                  const from = dragged()
                  if (from !== undefined) moveItem(room.doc, room.itemIds(), from, index())
                }}
              />
            )}
          </For>
        </ol>
      </Show>
      <Show when={room.editable()}>
        <AddItem />
        <div>
          <Button variant="quiet" icon="retry" busy={busy()} onPress={() => void refill()}>
            {t().refill}
          </Button>
        </div>
      </Show>
    </section>
  )
}
