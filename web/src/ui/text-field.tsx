import type { JSX } from 'solid-js'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

export interface TextFieldProps extends FieldTexts {
  value: string
  onInput: (text: string) => void
  /** Which keyboard a phone shows. */
  keyboard?: 'text' | 'tel' | 'email' | 'decimal' | 'numeric'
  autocomplete?: string
  maxLength?: number
  ref?: (input: HTMLInputElement) => void
}

export const TextField = (props: TextFieldProps): JSX.Element => (
  <Field label={props.label} optional={props.optional} hint={props.hint} error={props.error}>
    {(described) => (
      <input
        id={described().id}
        aria-describedby={described().describedBy}
        aria-invalid={described().invalid}
        ref={(element) => props.ref?.(element)}
        class={styles.input}
        type={props.keyboard === 'tel' ? 'tel' : 'text'}
        inputmode={props.keyboard ?? 'text'}
        autocomplete={props.autocomplete ?? 'off'}
        maxlength={props.maxLength}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    )}
  </Field>
)
