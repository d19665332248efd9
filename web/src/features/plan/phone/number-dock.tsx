import { quantityToDecimalText } from '@rembuk/core/quantity'
import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  createUniqueId,
  type JSX,
  on,
  onMount,
  Show,
  Suspense,
} from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { part } from '../../../ui/part'
import { cellName, lineName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { draftWords } from '../cells/draft-words'
import { cellKey, hasNote, isCount } from '../cells/lines'
import type { Target } from '../cells/write'
import { t } from '../messages'
import styles from './phone.module.css'
import { stepOf, stepped } from './step'
import { StepButton } from './step-button'

const NoteText = part(() => import('../lines/note-text'))
const Fill = part(() => import('../fill/fill'))

/** The number field at the bottom of a phone's screen. What is typed is kept whenever it is left. */
export const NumberDock = (props: {
  target: Target
  next: Target | undefined
  following: Target | undefined
  onGo: (target: Target) => void
  onClose: () => void
  onHistory?: (target: Target) => void
  onComment?: (target: Target) => void
}): JSX.Element => {
  const desk = useDesk()
  const id = createUniqueId()
  const [text, setText] = createSignal('')
  const [typed, setTyped] = createSignal(false)
  const [filling, setFilling] = createSignal<Target>()
  let input: HTMLInputElement | undefined

  // Also while the field is being taken away: what was typed still belongs to this number.
  const target = createMemo(() => props.target)
  const key = () => cellKey(target().line, target().monday)
  const draft = () => desk.drafts.of(key())
  const written = () => {
    const quantity = desk.quantity(target().line, target().monday)
    return draft()?.text ?? (quantity === undefined ? '' : quantityToDecimalText(quantity))
  }
  const save = (to: Target, value: string): boolean => desk.write([{ target: to, text: value }]).refused === 0
  const keep = (): boolean =>
    batch(() => {
      if (!typed()) return draft() === undefined
      setTyped(false)
      return save(target(), text())
    })
  /** Only in the field at first: however often it is stepped, it is written once. */
  const step = (by: number): void => {
    const value = stepped(typed() ? text() : written(), by, stepOf(desk.product(target().line.productId)))
    if (input) input.value = value
    setText(value)
    setTyped(true)
  }
  const goOn = (): void => {
    batch(() => {
      if (!keep()) return
      if (props.next) props.onGo(props.next)
      else props.onClose()
    })
    if (input !== document.activeElement) input?.focus()
  }
  const fillNext = (): void =>
    batch(() => {
      if (!keep() || !props.following) return
      save(props.following, written())
      props.onGo(props.following)
    })

  createEffect(
    on(key, () => {
      setTyped(false)
      queueMicrotask(() => input?.select())
    }),
  )
  // What is being typed is in the field already: to put it there again makes the browser lay out.
  createEffect(() => {
    const value = typed() ? undefined : written()
    if (input && value !== undefined && input.value !== value) input.value = value
  })
  createEffect(() => desk.goTo(key(), true))
  onMount(() => input?.focus({ preventScroll: true }))

  return (
    <section
      class={styles.dock}
      data-docked
      aria-label={cellName(desk, props.target.line, props.target.monday)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        keep()
        props.onClose()
      }}
    >
      <div class={styles.dockHead}>
        <label for={id} class={styles.dockLabel}>
          <strong>{lineName(desk, props.target.line)}</strong>
          <span>
            {t().week(formatWeek(props.target.monday))} · {desk.product(props.target.line.productId)?.unit}
          </span>
          <Show when={hasNote(props.target.line)}>
            <NoteText line={props.target.line} monday={props.target.monday} />
          </Show>
        </label>
        <IconButton
          icon="close"
          label={t().done}
          onPress={() => {
            keep()
            props.onClose()
          }}
        />
      </div>
      <form
        class={styles.dockFields}
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <StepButton direction={-1} onStep={step} onEnd={keep} />
        <input
          ref={(element) => {
            input = element
          }}
          id={id}
          class={styles.number}
          inputmode="decimal"
          enterkeyhint="next"
          autocomplete="off"
          aria-invalid={draft() ? 'true' : undefined}
          aria-describedby={draft() ? `${id}-problem` : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setTyped(true)
          }}
          onBlur={keep}
        />
        <StepButton direction={1} onStep={step} onEnd={keep} />
        <Button type="submit" variant="primary">
          {props.next ? t().next : t().done}
        </Button>
      </form>
      <Show
        when={draft()}
        fallback={
          <div class={styles.dockMore}>
            <Show when={props.onHistory}>
              <IconButton
                icon="history"
                label={t().history}
                onPress={() => props.onHistory?.(props.target)}
              />
            </Show>
            <Show when={props.onComment}>
              <IconButton
                icon="comment"
                label={t().comments}
                onPress={() => props.onComment?.(props.target)}
              />
            </Show>
            <Show when={props.following}>
              <Button variant="quiet" onPress={fillNext}>
                {t().fillRight}
              </Button>
            </Show>
            <Show when={!isCount(props.target.line)}>
              <IconButton icon="dots" label={t().fillMore} onPress={() => setFilling(props.target)} />
            </Show>
          </div>
        }
      >
        {(bad) => (
          <p class={styles.dockProblem} id={`${id}-problem`} role="alert">
            {draftWords(bad())}
          </p>
        )}
      </Show>
      <Suspense>
        <Show when={filling()}>
          {(asked) => <Fill target={asked()} onClose={() => setFilling(undefined)} />}
        </Show>
      </Suspense>
    </section>
  )
}
