import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'

/** What a typed text means: a value of the document, nothing, or something that cannot be kept. */
export type Typed<Value> = { value: Value | undefined } | { fault: string }

export interface LiveValueOptions<Value> {
  /** What the document holds, whoever wrote it. */
  value: Accessor<Value | undefined>
  show: (value: Value) => string
  read: (text: string) => Typed<Value>
  write: (value: Value | undefined) => void
}

export interface LiveValue {
  /** What the field shows: what is being typed, or else what the document holds. */
  text: Accessor<string>
  /** What is wrong with what was typed; it stays in the field. */
  fault: Accessor<string | undefined>
  /** What somebody else wrote while this person was typing. */
  theirs: Accessor<string | undefined>
  input: (text: string) => void
  leave: () => void
  /** Puts what somebody else wrote back in the place of what was typed. */
  takeTheirs: () => void
}

/** After this long without a key what was typed goes to the others, in milliseconds. */
const PAUSE_MS = 1000

/**
 * A field of a live document that can be typed into: what is being typed is never replaced by what comes
 * from others. It is written after a pause, on leaving the field, and when the page is put away. What
 * others wrote meanwhile is kept at hand. Call inside a Solid owner.
 */
export const createLiveValue = <Value extends string | number>({
  value,
  show,
  read,
  write,
}: LiveValueOptions<Value>): LiveValue => {
  const [typed, setTyped] = createSignal<string>()
  const [fault, setFault] = createSignal<string>()
  const [theirs, setTheirs] = createSignal<{ value: Value | undefined }>()
  /** What the document held when this person last read or wrote it. */
  let mine: Value | undefined
  /** Whether something was typed since. */
  let unsaved = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const shown = (known: Value | undefined): string => (known === undefined ? '' : show(known))
  const save = (): boolean => {
    clearTimeout(timer)
    timer = undefined
    const text = untrack(typed)
    if (text === undefined || !unsaved) return true
    const meant = read(text)
    setFault('fault' in meant ? meant.fault : undefined)
    if ('fault' in meant) return false
    unsaved = false
    mine = meant.value
    if (untrack(value) !== meant.value) write(meant.value)
    return true
  }
  createEffect(
    on(
      value,
      (now) => {
        if (untrack(typed) === undefined || now === mine) return
        mine = now
        setTheirs({ value: now })
      },
      { defer: true },
    ),
  )
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') save()
  }
  document.addEventListener('visibilitychange', onHide)
  onCleanup(() => {
    document.removeEventListener('visibilitychange', onHide)
    save()
  })
  return {
    text: () => typed() ?? shown(value()),
    fault,
    theirs: () => {
      const other = theirs()
      return other && other.value !== value() ? shown(other.value) : undefined
    },
    input: (text) => {
      if (untrack(typed) === undefined) {
        mine = untrack(value)
        setTheirs(undefined)
      }
      setTyped(text)
      unsaved = true
      // Words that go only on leaving would move the page under the next tap.
      if (untrack(fault) !== undefined && !('fault' in read(text))) setFault(undefined)
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE_MS)
    },
    leave: () => {
      if (save()) setTyped(undefined)
    },
    takeTheirs: () => {
      const other = theirs()
      clearTimeout(timer)
      unsaved = false
      setTyped(undefined)
      setFault(undefined)
      setTheirs(undefined)
      if (other) write(other.value)
    },
  }
}
