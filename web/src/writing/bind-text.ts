import { changeBetween } from '@rembuk/plandoc/meeting/notes'
import type * as Y from 'yjs'
import { shownOf, type TextView, textView } from './text-view'
import { beginningOf, whole } from './whole-text'

export interface BindOptions {
  /** Origin of what is typed here, by which its undo knows it. */
  origin: object
  /** Longest text, in UTF-16 units; what is typed beyond is not taken. */
  maxLength: number
  /** What the field shows and where its caret stands now. */
  onShow?: (text: string) => void
}

/** Who has not typed for so long, in milliseconds, rests: longer than a pause for thought. */
const RESTING_MS = 30_000

/**
 * Who rests at the end goes on behind what others put there, once those have paused for so long, in
 * milliseconds. Before that they stay where they are: two who write behind the same letter at once would
 * mix their words.
 */
const PAUSE_MS = 2000

/**
 * Binds a plain text field to a shared text, until the returned function is called. What is typed goes
 * into the shared text at once, as the smallest change. What others write appears in the field with caret
 * and selection where they were in the text; while a word is being composed (an input method, or the
 * suggestions of a phone's keyboard) nothing is written into the field, and it follows afterwards.
 */
export const bindText = (
  text: Y.Text,
  area: HTMLTextAreaElement,
  { origin, maxLength, onShow }: BindOptions,
): (() => void) => {
  let view: TextView
  /** What the field showed when it was last looked at. */
  let known = ''
  let composing = false
  let isBehind = false
  let typedAt = Number.NEGATIVE_INFINITY
  /** Where somebody stands who rested at the end when others began to write there. */
  let waitsAt: number | undefined
  let pause: ReturnType<typeof setTimeout> | undefined

  const show = (): void => {
    const content = text.toString()
    view = textView(content)
    known = shownOf(content)
    isBehind = false
    if (area.value !== known) area.value = known
    onShow?.(known)
  }
  const goBehind = (): void => {
    if (waitsAt === undefined || area.selectionStart !== waitsAt || area.selectionEnd !== waitsAt) return
    area.setSelectionRange(area.value.length, area.value.length)
  }
  /** The field takes over the shared text as it is now. */
  const catchUp = (): void => {
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area
    const atEnd = selectionStart === area.value.length && Date.now() - typedAt > RESTING_MS
    const rests = atEnd || (selectionStart === waitsAt && selectionEnd === waitsAt)
    const start = view.placeOf(selectionStart)
    const end = view.placeOf(selectionEnd)
    show()
    clearTimeout(pause)
    waitsAt = undefined
    if (area.ownerDocument.activeElement !== area) return
    area.setSelectionRange(start, end, selectionDirection)
    area.scrollTop = scrollTop
    if (!rests) return
    waitsAt = start
    pause = setTimeout(goBehind, PAUSE_MS)
  }
  const readField = (): void => {
    if (area.value === known) return
    typedAt = Date.now()
    waitsAt = undefined
    const change = changeBetween(known, area.value, area.selectionStart)
    const { index, removed } = change
    const inserted = whole(beginningOf(change.inserted, maxLength - (text.length - removed)))
    const isTaken = inserted === change.inserted
    text.doc?.transact(() => {
      for (const step of view.mine({ index, removed, inserted })) {
        if (step.removed > 0) text.delete(step.index, step.removed)
        if (step.inserted !== '') text.insert(step.index, step.inserted)
      }
    }, origin)
    known = known.slice(0, index) + inserted + known.slice(index + removed)
    if (isTaken) onShow?.(area.value)
    else if (!composing) catchUp()
  }

  const onText = (event: Y.YTextEvent, { origin: by }: Y.Transaction): void => {
    if (by === origin) return
    isBehind = true
    view.theirs(event.delta)
    if (!composing) catchUp()
  }
  const onStart = (): void => {
    composing = true
    waitsAt = undefined
  }
  const onEnd = (): void => {
    readField()
    composing = false
    if (isBehind || area.value !== known) catchUp()
  }

  show()
  text.observe(onText)
  area.addEventListener('input', readField)
  area.addEventListener('compositionstart', onStart)
  area.addEventListener('compositionend', onEnd)
  return () => {
    clearTimeout(pause)
    text.unobserve(onText)
    area.removeEventListener('input', readField)
    area.removeEventListener('compositionstart', onStart)
    area.removeEventListener('compositionend', onEnd)
  }
}
