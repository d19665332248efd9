import type { JSX } from 'solid-js'
import { Icon, type IconName } from './icon'
import styles from './icon-button.module.css'

/** A quiet button that shows a picture; its words are read out and appear under the pointer. */
export const IconButton = (props: {
  icon: IconName
  label: string
  disabled?: boolean
  onPress: () => void
}): JSX.Element => (
  <button
    type="button"
    class={styles.iconButton}
    aria-label={props.label}
    title={props.label}
    disabled={props.disabled}
    onClick={() => props.onPress()}
  >
    <Icon name={props.icon} />
  </button>
)
