import type { JSX } from 'solid-js'
import { Field, type FieldTexts } from './field'
import fieldStyles from './field.module.css'

/** A time of day such as 09:00, chosen or typed the way the device does it. */
export const TimeField = (
  props: FieldTexts & { value: string; onInput: (time: string) => void },
): JSX.Element => (
  <Field label={props.label} optional={props.optional} hint={props.hint} error={props.error}>
    {(described) => (
      <input
        id={described().id}
        aria-describedby={described().describedBy}
        aria-invalid={described().invalid}
        class={fieldStyles.input}
        type="time"
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    )}
  </Field>
)
