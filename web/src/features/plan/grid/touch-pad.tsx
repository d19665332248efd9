import { type Cell, cellText, parseCell } from '@rembuk/plandoc/cell'
import { createSignal, type JSX, onCleanup, Show, Suspense } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import { isCount } from '../cells/lines'
import { laptopQuery } from '../load-plan'
import { t } from '../messages'
import { stepOf, stepped } from '../phone/step'
import { StepButton } from '../phone/step-button'
import styles from './touch-pad.module.css'

const Fill = part(() => import('../fill/fill'))

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

/**
 * What a finger has in the table of a phone while a number is being filled in: less, more, the same for
 * the next week, other ways to fill in, and on to the next. It presses the table's own keys, and the field keeps the focus.
 */
const TouchPad = (): JSX.Element => {
  const laptop = mediaMatches(laptopQuery)
  const desk = useDesk()
  /** The cell whose field is open. */
  const [cell, setCell] = createSignal<Cell>()
  const [filling, setFilling] = createSignal<Cell>()
  const look = (): void => {
    setCell(parseCell(openField()?.closest('[data-cell]')?.getAttribute('data-cell') ?? ''))
  }
  const lookLater = (): void => queueMicrotask(look)
  addEventListener('focusin', look)
  addEventListener('focusout', lookLater)
  onCleanup(() => {
    removeEventListener('focusin', look)
    removeEventListener('focusout', lookLater)
  })
  const keepFocus = (event: Event): void => event.preventDefault()
  const step = (by: number): void => {
    const field = openField()
    if (field) field.value = stepped(field.value, by, stepOf(desk.product(cell()?.productId ?? '')))
  }
  const back = (): void => {
    const left = filling()
    setFilling(undefined)
    if (left) document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellText(left))}"]`)?.focus()
  }
  return (
    <>
      <Show when={!laptop() && cell()}>
        {(open) => (
          <div
            class={styles.pad}
            role="toolbar"
            aria-label={t().grid}
            onPointerDown={keepFocus}
            onMouseDown={keepFocus}
          >
            <StepButton direction={-1} onStep={step} />
            <StepButton direction={1} onStep={step} />
            <Button variant="quiet" onPress={() => goOn(() => press('r', true))}>
              {t().fillRight}
            </Button>
            <Show when={!isCount(open())}>
              <IconButton icon="dots" label={t().fillMore} onPress={() => setFilling(open())} />
            </Show>
            <Button variant="primary" onPress={() => goOn()}>
              {t().next}
            </Button>
          </div>
        )}
      </Show>
      <Suspense>
        <Show when={filling()} keyed>
          {(asked) => <Fill target={{ line: asked, monday: asked.monday }} onClose={back} />}
        </Show>
      </Suspense>
    </>
  )
}

export default TouchPad
