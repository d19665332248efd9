import type { JSX } from 'solid-js'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

/** Several lines of text. */
export const TextAreaField = (
  props: FieldTexts & {
    value: string
    onInput: (text: string) => void
    rows?: number
    maxLength?: number
  },
): JSX.Element => (
  <Field label={props.label} optional={props.optional} hint={props.hint} error={props.error}>
    {(described) => (
      <textarea
        id={described().id}
        aria-describedby={described().describedBy}
        aria-invalid={described().invalid}
        class={styles.input}
        rows={props.rows ?? 4}
        maxlength={props.maxLength}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    )}
  </Field>
)
