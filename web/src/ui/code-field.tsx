import type { JSX } from 'solid-js'
import { Field, type FieldTexts } from './field'
import styles from './field.module.css'

export const codeLength = 6

/** The digits of what was typed or pasted, at most six: "123 456" and "G-123456" are both codes. */
export const codeDigits = (text: string): string => text.replace(/\D/g, '').slice(0, codeLength)

export interface CodeFieldProps extends FieldTexts {
  value: string
  onInput: (digits: string) => void
  /** The sixth digit has come. */
  onComplete: (digits: string) => void
  ref?: (input: HTMLInputElement) => void
}

/** One field for a one-time code that the phone can fill in from a message. */
export const CodeField = (props: CodeFieldProps): JSX.Element => {
  const take = (input: HTMLInputElement): void => {
    const digits = codeDigits(input.value)
    const isNew = digits !== props.value
    input.value = digits
    props.onInput(digits)
    if (isNew && digits.length === codeLength) props.onComplete(digits)
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(described) => (
        <input
          id={described().id}
          aria-describedby={described().describedBy}
          aria-invalid={described().invalid}
          ref={(element) => props.ref?.(element)}
          class={`${styles.input} ${styles.code}`}
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          value={props.value}
          onInput={(event) => take(event.currentTarget)}
        />
      )}
    </Field>
  )
}
