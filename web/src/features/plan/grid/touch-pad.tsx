import { createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { laptopQuery } from '../load-plan'
import { t } from '../messages'
import { stepped } from '../phone/step'
import styles from './touch-pad.module.css'

/** The number field that is open in the table, if the focus is in it. */
const openField = (): HTMLInputElement | undefined => {
  const focused = document.activeElement
  return focused instanceof HTMLInputElement && focused.closest('[role="grid"] [data-cell]')
    ? focused
    : undefined
}

/** Presses a key of the table where the focus is. */
const press = (key: string, ctrlKey = false): void => {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
  )
}

/** Keeps what is in the field and opens the next one, where it may be filled first; a text that is no number stays. */
const goOn = (fill: () => void = () => {}): void => {
  const left = openField()
  press('Tab')
  if (document.activeElement === left) return
  fill()
  press('F2')
  openField()?.select()
}

const step = (direction: -1 | 1): void => {
  const field = openField()
  if (field) field.value = stepped(field.value, direction)
}

/**
 * What a finger has in the table of a phone while a number is being filled in: less, more, the same for
 * the next week, and on to it. It presses the table's own keys, and the field keeps the focus.
 */
const TouchPad = (): JSX.Element => {
  const laptop = mediaMatches(laptopQuery)
  const [open, setOpen] = createSignal(false)
  const look = (): void => {
    setOpen(openField() !== undefined)
  }
  const lookLater = (): void => queueMicrotask(look)
  addEventListener('focusin', look)
  addEventListener('focusout', lookLater)
  onCleanup(() => {
    removeEventListener('focusin', look)
    removeEventListener('focusout', lookLater)
  })
  const keepFocus = (event: Event): void => event.preventDefault()
  return (
    <Show when={open() && !laptop()}>
      <div
        class={styles.pad}
        role="toolbar"
        aria-label={t().grid}
        onPointerDown={keepFocus}
        onMouseDown={keepFocus}
      >
        <button type="button" class={styles.step} aria-label={t().less} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <button type="button" class={styles.step} aria-label={t().more} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
        <Button variant="quiet" onPress={() => goOn(() => press('r', true))}>
          {t().fillRight}
        </Button>
        <Button variant="primary" onPress={() => goOn()}>
          {t().next}
        </Button>
      </div>
    </Show>
  )
}

export default TouchPad
