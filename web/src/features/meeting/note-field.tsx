import { MAX_NOTE } from '@rembuk/core/label'
import type { JSX } from 'solid-js'
import { Field, type FieldTexts } from '../../ui/field'
import fieldStyles from '../../ui/field.module.css'
import styles from './note-field.module.css'

/** A sentence or two; line breaks become spaces, as what is written down is one line. */
export const NoteField = (
  props: FieldTexts & { value: string; onInput: (text: string) => void },
): JSX.Element => (
  <Field label={props.label} optional={props.optional} hint={props.hint} error={props.error}>
    {(described) => (
      <textarea
        id={described().id}
        aria-describedby={described().describedBy}
        aria-invalid={described().invalid}
        class={`${fieldStyles.input} ${styles.note}`}
        rows={3}
        maxlength={MAX_NOTE}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    )}
  </Field>
)

/** What was typed into it, as one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
