import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js'
import styles from './dialog.module.css'
import { Icon } from './icon'

export interface DialogProps {
  title: string
  /** Words of the closing cross, such as "Tutup". */
  closeLabel: string
  /** The person closed it: cross, Esc or the shade behind it. */
  onClose: () => void
  children: JSX.Element
}

/** Brings the first field that its form has found wrong into sight, ready to be mended. */
const focusFault = (event: Event): void =>
  queueMicrotask(() => (event.target as Element).querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())

/**
 * A native modal dialog that is open as long as it is rendered: show it with <Show>. The browser
 * keeps the focus inside and gives it back. A form in it that is submitted with a fault goes to that field.
 */
export const Dialog = (props: DialogProps): JSX.Element => {
  const id = createUniqueId()
  let element: HTMLDialogElement | undefined
  onMount(() => element?.showModal())
  onCleanup(() => {
    // Only a dialog that is closed, not one that is just taken away, gives the focus back.
    element?.close()
    // What opened it may have gone: then keys go on from the page's content, not from its beginning.
    const focused = document.activeElement
    if (focused === document.body || element?.contains(focused))
      document.querySelector('main')?.focus({ preventScroll: true })
  })
  return (
    <dialog
      ref={(created) => {
        element = created
      }}
      class={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        // A file picker inside that is closed without a choice says the same word.
        if (event.target !== element) return
        event.preventDefault()
        props.onClose()
      }}
      onClick={(event) => {
        if (event.target === element) props.onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={focusFault}
    >
      <div class={styles.head}>
        <h2 id={id}>{props.title}</h2>
        <button
          type="button"
          class={styles.close}
          aria-label={props.closeLabel}
          onClick={() => props.onClose()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class={styles.body}>{props.children}</div>
    </dialog>
  )
}

/** The row of buttons at the end of a dialog; the main one comes last. */
export const DialogActions = (props: { children: JSX.Element }): JSX.Element => (
  <div class={styles.actions}>{props.children}</div>
)
