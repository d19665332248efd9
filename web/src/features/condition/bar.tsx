import type { JSX } from 'solid-js'
import styles from './bar.module.css'

/** How far something is from 0 to 100, drawn beside the number that says it. */
export const Bar = (props: { value: number; tone?: 'plain' | 'second' }): JSX.Element => (
  <svg
    class={`${styles.bar} ${styles[props.tone ?? 'plain'] ?? ''}`}
    viewBox="0 0 100 8"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class={styles.ground} width="100" height="8" />
    <rect class={styles.filled} width={props.value} height="8" />
  </svg>
)
