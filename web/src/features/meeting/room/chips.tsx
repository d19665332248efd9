import { createUniqueId, For, type JSX, Show } from 'solid-js'
import fieldStyles from '../../../ui/field.module.css'
import { Icon } from '../../../ui/icon'
import styles from './room.module.css'

/** A few things of which one is chosen in one tap. */
export const Chips = <Value extends string>(props: {
  legend: string
  options: readonly { value: Value; text: string }[]
  value: Value | undefined
  error?: string | undefined
  onChoose: (value: Value) => void
}): JSX.Element => {
  const id = createUniqueId()
  return (
    <fieldset class={styles.chips} aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend class={fieldStyles.label}>{props.legend}</legend>
      <div class={styles.chipRow}>
        <For each={props.options}>
          {(option) => (
            <label class={styles.chip}>
              <input
                class="visually-hidden"
                type="radio"
                name={id}
                checked={props.value === option.value}
                onChange={() => props.onChoose(option.value)}
              />
              <span>{option.text}</span>
            </label>
          )}
        </For>
      </div>
      <Show when={props.error}>
        <p class={fieldStyles.error} id={`${id}-error`}>
          <Icon name="warning" size={20} />
          <span>{props.error}</span>
        </p>
      </Show>
    </fieldset>
  )
}
