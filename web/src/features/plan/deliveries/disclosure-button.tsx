import type { JSX } from 'solid-js'
import styles from '../../../ui/button.module.css'

/** A button that opens and folds what comes after it, and says which of both it is. */
export const DisclosureButton = (props: {
  open: boolean
  onToggle: () => void
  children: JSX.Element
}): JSX.Element => (
  <button
    type="button"
    class={`${styles.button} ${styles.secondary}`}
    aria-expanded={props.open}
    onClick={() => props.onToggle()}
  >
    {props.children}
  </button>
)
