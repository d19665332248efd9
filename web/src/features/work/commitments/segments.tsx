import { For, type JSX } from 'solid-js'
import styles from './commitments.module.css'

/** A few ways to look at the same, of which one holds. */
export const Segments = <Value extends string>(props: {
  label: string
  options: readonly { value: Value; text: string }[]
  value: Value
  onChoose: (value: Value) => void
}): JSX.Element => (
  <fieldset class={styles.segments} aria-label={props.label}>
    <For each={props.options}>
      {({ value, text }) => (
        <button
          type="button"
          class={styles.segment}
          aria-pressed={props.value === value}
          onClick={() => props.onChoose(value)}
        >
          {text}
        </button>
      )}
    </For>
  </fieldset>
)
