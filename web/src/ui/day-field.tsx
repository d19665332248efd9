import type { JSX } from 'solid-js'
import { Field, type FieldTexts } from './field'
import fieldStyles from './field.module.css'

/** A calendar day, chosen or typed the way the device does it. */
export const DayField = (
  props: FieldTexts & { value: string; min?: string; max?: string; onInput: (day: string) => void },
): JSX.Element => (
  <Field label={props.label} optional={props.optional} hint={props.hint} error={props.error}>
    {(described) => (
      <input
        id={described().id}
        aria-describedby={described().describedBy}
        aria-invalid={described().invalid}
        class={fieldStyles.input}
        type="date"
        min={props.min}
        max={props.max}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    )}
  </Field>
)
