import { For, type JSX } from 'solid-js'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

/** One of several, chosen from the device's own list. */
export const SelectField = (
  props: FieldTexts & {
    options: readonly { value: string; text: string }[]
    value: string
    onChoose: (value: string) => void
  },
): JSX.Element => (
  <Field label={props.label} optional={props.optional} hint={props.hint} error={props.error}>
    {(described) => (
      <select
        id={described().id}
        aria-describedby={described().describedBy}
        aria-invalid={described().invalid}
        class={styles.input}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.text}
            </option>
          )}
        </For>
      </select>
    )}
  </Field>
)
