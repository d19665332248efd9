import { type JSX, onCleanup } from 'solid-js'
import { Icon } from '../../../ui/icon'
import { t } from '../messages'
import styles from './step-button.module.css'

/** How long it is held until it repeats, and between two repeats, in milliseconds. */
const DELAY_MS = 400
const PAUSE_MS = 100

/** Steps of the repeat with this number, counted from 0: they grow as it goes on. */
const stepsAt = (repeat: number): number => (repeat < 10 ? 1 : repeat < 25 ? 5 : 25)

/** How long after a hold its own click may still come on a busy phone, in milliseconds; a new press ends the wait. */
const LATE_CLICK_MS = 1_000

/**
 * − or +: one step a press, and more and more of them while a finger, a mouse or a key holds it. It stops
 * when that is let go, leaves, is cancelled or the page loses the focus; `onEnd` follows each press or hold, once.
 */
export const StepButton = (props: {
  direction: -1 | 1
  /** So many steps, below zero for −. */
  onStep: (by: number) => void
  onEnd?: () => void
}): JSX.Element => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let repeats = 0
  /** Whether a key holds it. */
  let isKeyed = false
  /** A hold has just ended: the click that ends it too is none. */
  let isOver = false
  let late: ReturnType<typeof setTimeout> | undefined

  const repeat = (): void => {
    props.onStep(props.direction * stepsAt(repeats))
    repeats++
    timer = setTimeout(repeat, PAUSE_MS)
  }
  const stop = (): void => {
    clearTimeout(timer)
    removeEventListener('blur', stop)
    isKeyed = false
    if (repeats === 0) return
    repeats = 0
    isOver = true
    clearTimeout(late)
    late = setTimeout(() => {
      isOver = false
    }, LATE_CLICK_MS)
    props.onEnd?.()
  }
  const start = (): void => {
    stop()
    isOver = false
    timer = setTimeout(repeat, DELAY_MS)
    addEventListener('blur', stop)
  }
  onCleanup(stop)

  const press = (): void => {
    props.onStep(props.direction)
    props.onEnd?.()
  }
  const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' '
  return (
    <button
      type="button"
      class={styles.step}
      aria-label={props.direction < 0 ? t().less : t().more}
      onClick={() => {
        if (!isOver && repeats === 0) press()
      }}
      onPointerDown={(event) => {
        if (!event.isPrimary || event.button !== 0) return
        // A finger that slides off then leaves it, as a mouse does.
        if (event.currentTarget.hasPointerCapture?.(event.pointerId))
          event.currentTarget.releasePointerCapture(event.pointerId)
        start()
      }}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onKeyDown={(event) => {
        if (!isPress(event)) return
        // The repeats are its own, not the keyboard's, and a hold is one change with its first step.
        event.preventDefault()
        if (event.repeat || isKeyed) return
        start()
        isKeyed = true
      }}
      onKeyUp={(event) => {
        if (!isPress(event)) return
        event.preventDefault()
        if (isKeyed && repeats === 0) press()
        stop()
      }}
      onBlur={stop}
      onContextMenu={(event) => event.preventDefault()}
    >
      <Icon name={props.direction < 0 ? 'minus' : 'plus'} />
    </button>
  )
}
