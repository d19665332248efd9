import { createUniqueId, For, type JSX, Show } from 'solid-js'
import styles from './choice.module.css'
import fieldStyles from './field.module.css'
import { Icon } from './icon'

export interface Option<Value extends string> {
  value: Value
  text: string
  note?: string
}

/** A handful of options of which one holds. */
export const Choice = <Value extends string>(props: {
  legend: string
  options: readonly Option<Value>[]
  value: Value | undefined
  onChoose: (value: Value) => void
  error?: string
}): JSX.Element => {
  const id = createUniqueId()
  return (
    <fieldset class={styles.choice} aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend class={styles.legend}>{props.legend}</legend>
      <div class={styles.row}>
        <For each={props.options}>
          {(option) => (
            <label class={styles.option}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={props.value === option.value}
                onChange={() => props.onChoose(option.value)}
              />
              <span class={styles.text}>
                {option.text}
                <Show when={option.note}>
                  <span class={styles.note}>{option.note}</span>
                </Show>
              </span>
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
