import { isCommentText, MAX_COMMENT, MAX_MENTIONS } from '@rembuk/core/comment'
import { createEffect, createMemo, createSignal, createUniqueId, type JSX, on, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { announce } from '../../../ui/toast-store'
import styles from './comments.module.css'
import { type Colleague, MentionList, optionId } from './mention-list'
import { matching, mentionAt, mentionedIn, withMention } from './mentions'
import { t } from './words'

/** What is wrong with a text, if anything. */
const faultOf = (text: string, mentions: readonly string[]): string | undefined => {
  if (text === '') return t().emptyFault
  if (text.length > MAX_COMMENT) return t().tooLong(text.length - MAX_COMMENT)
  if (mentions.length > MAX_MENTIONS) return t().manyMentions
  return isCommentText(text) ? undefined : t().signsFault
}

/** Where a comment is written. Typing `@` offers the colleagues; Ctrl+Enter sends. */
export const Composer = (props: {
  text: string
  onText: (text: string) => void
  people: readonly Colleague[]
  /** Resolves when the comment is safe on the device. */
  onSend: (comment: { text: string; mentions: string[] }) => Promise<void>
  /** Stands before the sending button. */
  children?: JSX.Element
}): JSX.Element => {
  const listId = createUniqueId()
  const [caret, setCaret] = createSignal(0)
  const [active, setActive] = createSignal(0)
  /** The text at which the person closed the list. */
  const [closed, setClosed] = createSignal<string>()
  const [picked, setPicked] = createSignal<ReadonlySet<string>>(new Set())
  const [fault, setFault] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  let field: HTMLTextAreaElement | undefined

  const typed = createMemo(() => (closed() === props.text ? undefined : mentionAt(props.text, caret())))
  const offered = createMemo(() => {
    const mention = typed()
    return mention ? matching(props.people, mention.query) : []
  })
  createEffect(
    on(
      offered,
      (people) => {
        setActive(0)
        if (people.length > 0) announce(t().found(people.length))
      },
      { defer: true },
    ),
  )

  const look = (): void => {
    setCaret(field?.selectionStart ?? 0)
  }
  const pick = (person: Colleague): void => {
    const mention = typed()
    if (!mention || !field) return
    const next = withMention(props.text, mention, person)
    setPicked(new Set([...picked(), person.id]))
    props.onText(next.text)
    field.setSelectionRange(next.caret, next.caret)
    setCaret(next.caret)
    field.focus()
  }
  const send = async (): Promise<void> => {
    if (busy()) return
    const text = props.text.trim()
    const mentions = mentionedIn(text, props.people, picked())
    const wrong = faultOf(text, mentions)
    setFault(wrong)
    if (wrong) return field?.focus()
    setBusy(true)
    try {
      await props.onSend({ text, mentions })
      setPicked(new Set<string>())
    } catch {
      setFault(t().notKept)
    } finally {
      setBusy(false)
    }
  }
  /** The keys of the open list; true where the key was one. */
  const inList = (key: string): boolean => {
    const count = offered().length
    const person = offered()[active()]
    if (!person) return false
    if (key === 'ArrowDown') setActive((active() + 1) % count)
    else if (key === 'ArrowUp') setActive((active() + count - 1) % count)
    else if (key === 'Enter' || key === 'Tab') pick(person)
    else if (key === 'Escape') setClosed(props.text)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isSend) void send()
    else if (event.shiftKey || !inList(event.key)) return
    event.preventDefault()
  }

  return (
    <form
      class={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field label={t().field} hint={t().fieldHint} error={fault()}>
        {(described) => (
          <textarea
            ref={(element) => {
              field = element
            }}
            id={described().id}
            aria-describedby={described().describedBy}
            aria-invalid={described().invalid}
            aria-autocomplete="list"
            aria-controls={offered().length > 0 ? listId : undefined}
            aria-activedescendant={offered().length > 0 ? optionId(listId, active()) : undefined}
            class={styles.field}
            rows={3}
            value={props.text}
            onInput={(event) => {
              setFault(undefined)
              props.onText(event.currentTarget.value)
              look()
            }}
            onSelect={look}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Show when={offered().length > 0}>
        <MentionList id={listId} people={offered()} active={active()} onPick={pick} />
      </Show>
      <div class={styles.sending}>
        {props.children}
        <Button type="submit" variant="primary" busy={busy()}>
          {t().send}
        </Button>
      </div>
    </form>
  )
}
