import { type JSX, onCleanup, onMount } from 'solid-js'
import styles from './grid.module.css'
import type { Editing } from './grid-state'
import { editorCommand } from './keys'
import type { Move } from './selection'

/** The number field on the active cell. However it ends, what was typed is handed on, once. */
export const CellEditor = (props: {
  label: string
  start: Editing
  invalid: boolean
  describedBy: string | undefined
  onCommit: (text: string, move: Move) => boolean
  /** Asks to write it into every selected cell. */
  onFill: (text: string) => boolean
  onLeave: (text: string) => void
  onCancel: () => void
}): JSX.Element => {
  let input: HTMLInputElement | undefined
  let ended = false

  onMount(() => {
    input?.focus({ preventScroll: true })
    if (props.start.selected) input?.select()
    else input?.setSelectionRange(input.value.length, input.value.length)
  })

  const leave = (): void => {
    if (ended || !input) return
    ended = true
    props.onLeave(input.value)
  }
  onCleanup(leave)

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    event.stopPropagation()
    const command = editorCommand(event)
    if (!command) return
    event.preventDefault()
    ended = true
    const { value } = event.currentTarget
    if (command.do === 'cancel') props.onCancel()
    else ended = command.do === 'fill' ? props.onFill(value) : props.onCommit(value, command.move)
  }

  return (
    <input
      ref={(element) => {
        input = element
      }}
      class={styles.editor}
      aria-label={props.label}
      aria-invalid={props.invalid ? 'true' : undefined}
      aria-describedby={props.describedBy}
      inputmode="decimal"
      autocomplete="off"
      value={props.start.text}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  )
}
