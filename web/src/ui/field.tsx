import { createUniqueId, type JSX, Show } from 'solid-js'
import styles from './field.module.css'
import { Icon } from './icon'

export interface FieldTexts {
  label: string
  /** Stands after the label, such as "(boleh kosong)". */
  optional?: string
  hint?: string
  /** What is wrong and what to do; also marks the control for screen readers. */
  error?: string
}

/** What a control needs so that its label, hint and error are read out with it. */
export interface Described {
  id: string
  describedBy: string | undefined
  invalid: 'true' | undefined
}

/** Label above, control, then the hint and the error. */
export const Field = (
  props: FieldTexts & { children: (described: () => Described) => JSX.Element },
): JSX.Element => {
  const id = createUniqueId()
  const described = (): Described => {
    const ids = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
    return {
      id,
      describedBy: ids.length > 0 ? ids.join(' ') : undefined,
      invalid: props.error ? 'true' : undefined,
    }
  }
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {props.label}
        <Show when={props.optional}>
          <span class={styles.optional}> {props.optional}</span>
        </Show>
      </label>
      {props.children(described)}
      <Show when={props.hint}>
        <p class={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p class={styles.error} id={`${id}-error`}>
          <Icon name="warning" size={20} />
          <span>{props.error}</span>
        </p>
      </Show>
    </div>
  )
}
