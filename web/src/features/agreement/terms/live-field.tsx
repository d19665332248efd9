import { type JSX, Show } from 'solid-js'
import { presenceWords } from '../../../presence/peer-mark'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { useDesk } from './desk'
import { createLiveValue, type Typed } from './live-value'
import styles from './terms.module.css'
import { t } from './words'

interface LiveFieldProps<Value> {
  /** Its name among the fields of the terms, such as `price.emping`. */
  field: string
  label: string
  hint?: string
  /** What is wrong with it beside the others. */
  error?: string
  /** It lacks before the terms can be proposed. */
  needed?: boolean
  optional?: boolean
  /** `lines` for a text of several lines, `day` for a calendar day. */
  kind?: 'line' | 'lines' | 'number' | 'day'
  value: Value | undefined
  show?: (value: Value) => string
  read: (text: string) => Typed<Value>
  write: (value: Value | undefined) => void
  maxLength?: number
}

/** One field of the terms that several people may type into: shows who else is in it, and keeps what is typed. */
export const LiveField = <Value extends string | number>(props: LiveFieldProps<Value>): JSX.Element => {
  const desk = useDesk()
  const live = createLiveValue<Value>({
    value: () => props.value,
    show: (value) => props.show?.(value) ?? String(value),
    read: (text) => props.read(text),
    write: (value) => props.write(value),
  })
  const peers = () => desk.peersAt(props.field)
  const tag = () => {
    if (props.needed) return t().needed
    return props.optional ? t().optional : undefined
  }
  const enter = (): void => desk.goTo(props.field, false)
  const leave = (): void => {
    live.leave()
    desk.goTo(undefined, false)
  }
  const type = (text: string): void => {
    live.input(text)
    desk.goTo(props.field, true)
  }
  return (
    <div class={styles.liveField} data-field={props.field}>
      <Field label={props.label} optional={tag()} hint={props.hint} error={live.fault() ?? props.error}>
        {(described) => (
          <Show
            when={props.kind === 'lines'}
            fallback={
              <input
                id={described().id}
                aria-describedby={described().describedBy}
                aria-invalid={described().invalid}
                class={fieldStyles.input}
                type={props.kind === 'day' ? 'date' : 'text'}
                inputmode={props.kind === 'number' ? 'numeric' : undefined}
                autocomplete="off"
                maxlength={props.maxLength}
                readonly={!desk.editable()}
                value={live.text()}
                onFocus={enter}
                onBlur={leave}
                onInput={(event) => type(event.currentTarget.value)}
              />
            }
          >
            <textarea
              id={described().id}
              aria-describedby={described().describedBy}
              aria-invalid={described().invalid}
              class={`${fieldStyles.input} ${styles.lines}`}
              rows={2}
              maxlength={props.maxLength ?? 1000}
              readonly={!desk.editable()}
              value={live.text()}
              onFocus={enter}
              onBlur={leave}
              onInput={(event) => type(event.currentTarget.value)}
            />
          </Show>
        )}
      </Field>
      <Show when={peers().length > 0}>
        <p class={styles.peer}>{presenceWords(peers())}</p>
      </Show>
      <Show when={live.theirs() !== undefined}>
        <div class={styles.theirs} role="status">
          <p>{live.theirs() === '' ? t().emptied : t().overwritten(live.theirs() ?? '')}</p>
          <Button variant="quiet" onPress={live.takeTheirs}>
            {t().takeTheirs}
          </Button>
        </div>
      </Show>
    </div>
  )
}
